package io.ecomrules.core.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts a span of time from an instant. A span of working time or of work days takes a {@link BusinessCalendar}, which is one of these. */
@FunctionalInterface
public interface DueTime {

    /**
     * Counts.
     *
     * @param start when the time begins to run
     * @param span how long it runs
     * @return the last instant that is in time, or null if this cannot count such a span
     */
    @Nullable
    Instant after(Instant start, Span span);

    /**
     * Counts time on the wall and nothing else.
     *
     * @return a counter that gives null for working time and work days
     */
    static DueTime onTheWall() {
        return (start, span) -> span instanceof WallTime wall ? start.plus(wall.duration()) : null;
    }
}
