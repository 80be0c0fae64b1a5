package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** When something is due and why then, or why nobody can tell. */
public sealed interface Deadline {

    /**
     * Tells when the time began.
     *
     * @return the instant
     */
    Instant start();

    /**
     * Tells how much time there is.
     *
     * @return the span
     */
    Span span();

    /**
     * Something is due.
     *
     * @param start when the time begins
     * @param span how long it is
     * @param at the last instant in time
     * @param zone where days begin at midnight
     * @param edition the edition of the official calendar that was used
     * @param shares the days and windows that took the time, in order, and the days between that took none; empty for time on the wall
     */
    record Due(Instant start, Span span, Instant at, ZoneId zone, String edition, List<Share> shares)
            implements Deadline {

        /** Copies the shares. */
        public Due {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(edition, "edition");
            shares = List.copyOf(shares);
        }

        /**
         * Explains it, a line for each window that counts and for each run of days that do not.
         *
         * @param locale the reader's locale
         * @return the lines, the last of which says when it is due
         */
        public List<String> lines(Locale locale) {
            return DeadlineText.lines(this, locale);
        }
    }

    /**
     * Nobody can tell when it is due.
     *
     * @param start when the time begins
     * @param span how long it is
     * @param problem why: {@code calendar-not-published}, {@code deadline-too-far} or {@code time-beyond-calendar}
     */
    record Unknown(Instant start, Span span, Problem problem) implements Deadline {

        /** Checks that nothing is missing. */
        public Unknown {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(problem, "problem");
        }
    }
}
