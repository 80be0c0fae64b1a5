package io.ecomrules.cli;

import io.ecomrules.core.metric.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The days of a window, as an option names them: a month, or the first day and the day after the last.
 *
 * @param from the first day
 * @param until the first day after it
 */
record Days(LocalDate from, LocalDate until) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** Reads {@code 2026-03} or {@code 2026-03-01/2026-03-15}. */
    static Days parse(String option, String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
            }
            var range = RANGE.matcher(text);
            if (range.matches()) {
                var days = new Days(LocalDate.parse(range.group(1)), LocalDate.parse(range.group(2)));
                if (days.from.isBefore(days.until)) {
                    return days;
                }
            }
        } catch (DateTimeException malformed) {
            // Told below, as what has not the form is.
        }
        throw Options.invalid(option, text, "2026-03 / 2026-03-01/2026-03-15");
    }

    /** The time before of the same kind: the month before a month, as many days before other days. */
    Days before() {
        boolean isMonths = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
        return isMonths
                ? new Days(from.minusMonths(ChronoUnit.MONTHS.between(from, until)), from)
                : new Days(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
    }

    Window window(ZoneId zone) {
        return Window.of(from, until, zone);
    }
}
