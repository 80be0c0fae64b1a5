package io.ecomrules.core.marketing;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about mails (CMP-4, CMP-5).
 *
 * @param each the terms of each occasion; one that is not there cannot be decided
 * @param refusals why not: no rule in force, or two that disagree
 */
public record MailTerms(Map<Occasion, Each> each, List<Finding> refusals) {

    /** Copies everything. */
    public MailTerms {
        var copy = new EnumMap<Occasion, Each>(Occasion.class);
        copy.putAll(each);
        each = Collections.unmodifiableMap(copy);
        refusals = List.copyOf(refusals);
    }

    /**
     * What holds for one occasion.
     *
     * @param rank which mail goes first if there are several: the lowest number
     * @param when when it is sent
     * @param limits when and how often mails may be sent at all
     */
    public record Each(Ruled<Integer> rank, When when, Limits limits) {
        /** Checks that nothing is missing. */
        public Each {
            Objects.requireNonNull(rank, "rank");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(limits, "limits");
        }
    }

    /** When a mail is sent. */
    public sealed interface When {

        /**
         * Gives the rules behind it.
         *
         * @return at least one
         */
        List<RuleReference> rules();

        /**
         * Some time after something was abandoned.
         *
         * @param after how long after
         * @param notAfter from when on it is too late; exactly then it is not
         */
        record Later(Ruled<WallTime> after, Ruled<WallTime> notAfter) implements When {
            /** Checks that nothing is missing. */
            public Later {
                Objects.requireNonNull(after, "after");
                Objects.requireNonNull(notAfter, "notAfter");
            }

            @Override
            public List<RuleReference> rules() {
                return List.of(after.rule(), notAfter.rule());
            }
        }

        /**
         * On a day, such as a birthday.
         *
         * @param hour the hour
         * @param daysBefore how many days before
         * @param leapDay when those born on 29 February have their birthday, or null for holidays
         */
        record OnTheDay(
                Ruled<LocalTime> hour,
                Ruled<Integer> daysBefore,
                @Nullable Ruled<LeapDay> leapDay) implements When {
            /** Checks that nothing is missing. */
            public OnTheDay {
                Objects.requireNonNull(hour, "hour");
                Objects.requireNonNull(daysBefore, "daysBefore");
            }

            @Override
            public List<RuleReference> rules() {
                return Stream.concat(
                                Stream.of(hour.rule(), daysBefore.rule()),
                                Stream.ofNullable(leapDay).map(Ruled::rule))
                        .toList();
            }
        }

        /**
         * Regularly.
         *
         * @param hour the hour
         * @param every how long after the last one
         */
        record Regularly(Ruled<LocalTime> hour, Ruled<WallTime> every) implements When {
            /** Checks that nothing is missing. */
            public Regularly {
                Objects.requireNonNull(hour, "hour");
                Objects.requireNonNull(every, "every");
            }

            @Override
            public List<RuleReference> rules() {
                return List.of(hour.rule(), every.rule());
            }
        }
    }

    /**
     * When and how often mails may be sent at all.
     *
     * @param quietFrom from when on customers are left alone; exactly then they are
     * @param quietUntil until when; exactly then they may be written to. The same hour twice means never
     * @param aDay how many mails a day may have, of any kind
     * @param aWeek how many the seven days may have that end with it
     */
    public record Limits(
            Ruled<LocalTime> quietFrom, Ruled<LocalTime> quietUntil, Ruled<Integer> aDay, Ruled<Integer> aWeek) {
        /** Checks that nothing is missing. */
        public Limits {
            Objects.requireNonNull(quietFrom, "quietFrom");
            Objects.requireNonNull(quietUntil, "quietUntil");
            Objects.requireNonNull(aDay, "aDay");
            Objects.requireNonNull(aWeek, "aWeek");
        }
    }
}
