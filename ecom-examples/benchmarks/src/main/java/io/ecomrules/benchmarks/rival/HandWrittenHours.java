package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Working hours counted from day to day, with the days of rest in a set: what one writes without a library. */
public final class HandWrittenHours {

    private static final LocalTime[][] WINDOWS = {
        {LocalTime.of(9, 0), LocalTime.of(12, 0)}, {LocalTime.of(13, 0), LocalTime.of(17, 30)}
    };

    private final ZoneId zone;
    private final Set<LocalDate> restDays = new HashSet<>();

    /**
     * Notes the days of rest of two years.
     *
     * @param zone the zone
     * @param calendar knows them
     */
    public HandWrittenHours(ZoneId zone, BusinessCalendar calendar) {
        this.zone = zone;
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> calendar.plan(day).windows().isEmpty())
                .forEach(restDays::add);
    }

    /**
     * Counts.
     *
     * @param start when the time begins
     * @param time how long it is
     * @return when it is over
     */
    public Instant after(Instant start, Duration time) {
        var local = start.atZone(zone).toLocalDateTime();
        var left = time;
        for (var day = local.toLocalDate(); ; day = day.plusDays(1)) {
            if (restDays.contains(day)) {
                continue;
            }
            for (var window : WINDOWS) {
                var from = day.atTime(window[0]).isAfter(local) ? day.atTime(window[0]) : local;
                var length = Duration.between(from, day.atTime(window[1]));
                if (length.compareTo(left) >= 0) {
                    return from.plus(left).atZone(zone).toInstant();
                }
                if (!length.isNegative()) {
                    left = left.minus(length);
                }
            }
        }
    }
}
