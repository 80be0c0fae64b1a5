package io.ecomrules.core.calendar;

import io.ecomrules.core.calendar.BusinessCalendar.Found;
import java.time.Duration;
import java.time.Instant;

/** Measures one kind of span on a calendar, in nanoseconds or in closings of work days. */
record Meter(BusinessCalendar calendar, Span limit, Instant start) {

    /** A limit beyond it is a slip of the pen, and what it means is never reached. */
    private static final Duration MOST = Duration.ofDays(366L * 100);

    static long amount(Span span) {
        if (span instanceof WorkDays days) {
            return days.count();
        }
        var duration = span instanceof WallTime wall ? wall.duration() : ((WorkingTime) span).duration();
        return duration.compareTo(MOST) > 0 ? MOST.toNanos() : duration.toNanos();
    }

    /** How much of the limit a time takes. */
    long taken(Instant from, Instant until) {
        if (limit instanceof WallTime) {
            return Duration.between(from, until).toNanos();
        }
        return limit instanceof WorkDays
                ? Math.max(0, closings(from, until))
                : calendar.worked(from, until).toNanos();
    }

    /** When what is left will be over. */
    Found due(Instant from, long left) {
        if (limit instanceof WallTime) {
            return new Found(from.plusNanos(left), null);
        }
        return limit instanceof WorkDays
                ? calendar.afterClosings(counted(from), left)
                : calendar.afterWork(from, Duration.ofNanos(left));
    }

    private long closings(Instant from, Instant until) {
        return counted(from).isBefore(until) ? calendar.closings(counted(from), until) : 0;
    }

    /** Of work days the one on which the clock was started does not count. */
    private Instant counted(Instant from) {
        var firstDay = calendar.endOfDay(start);
        return from.isBefore(firstDay) ? firstDay : from;
    }
}
