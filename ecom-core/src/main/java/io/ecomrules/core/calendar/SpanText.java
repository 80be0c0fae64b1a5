package io.ecomrules.core.calendar;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads and writes spans in both languages. */
final class SpanText {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6}) ?(\\S.*)");

    private SpanText() {}

    /** A unit and its names; of units with the same meaning of time the largest that leaves no fraction is written. */
    private enum Unit {
        WORK_DAYS("work day", "个工作日|工作日", 0, true),
        WORKING_HOURS("working hour", "工作小时|个工作小时", 3_600, true),
        WORKING_MINUTES("working minute", "工作分钟", 60, true),
        WORKING_SECONDS("working second", "工作秒", 1, true),
        DAYS("day", "天", 86_400, false),
        HOURS("hour", "小时|个小时", 3_600, false),
        MINUTES("minute", "分钟", 60, false),
        SECONDS("second", "秒|秒钟", 1, false);

        private final String english;
        private final String chinese;
        private final int seconds;
        private final boolean isWorking;

        Unit(String english, String chinese, int seconds, boolean isWorking) {
            this.english = english;
            this.chinese = chinese;
            this.seconds = seconds;
            this.isWorking = isWorking;
        }

        boolean isNamed(String text, long count) {
            return List.of(chinese.split("\\|", -1)).contains(text)
                    || text.equals(count == 1 ? english : english + "s");
        }

        Span of(long count) {
            if (this == WORK_DAYS) {
                return new WorkDays(Math.toIntExact(count));
            }
            LongFunction<Span> kind = isWorking
                    ? all -> new WorkingTime(Duration.ofSeconds(all))
                    : all -> new WallTime(Duration.ofSeconds(all));
            return kind.apply(count * seconds);
        }
    }

    static Optional<Span> read(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(found.group(1));
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.isNamed(found.group(2), count))
                .findFirst()
                .map(unit -> unit.of(count));
    }

    static String write(Span span, Locale locale) {
        if (span instanceof WorkDays days) {
            return write(days.count(), Unit.WORK_DAYS, locale);
        }
        boolean isWorking = span instanceof WorkingTime;
        long seconds = isWorking
                ? ((WorkingTime) span).duration().toSeconds()
                : ((WallTime) span).duration().toSeconds();
        // A single day is told in hours, so that nobody takes it for a calendar day.
        var unit = Arrays.stream(Unit.values())
                .filter(each -> each.seconds > 0 && each.isWorking == isWorking && seconds % each.seconds == 0)
                .filter(each -> each != Unit.DAYS || seconds > each.seconds)
                .findFirst()
                .orElseThrow();
        return write(seconds / unit.seconds, unit, locale);
    }

    private static String write(long count, Unit unit, Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            return count + " " + unit.chinese.split("\\|", 2)[0];
        }
        return count + " " + unit.english + (count == 1 ? "" : "s");
    }

    static void refuseFractions(Duration duration) {
        if (!duration.equals(Duration.ofSeconds(duration.toSeconds())) || duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("A span is a whole number of seconds above 0 but not " + duration + ".");
        }
    }
}
