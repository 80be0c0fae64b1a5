package io.ecomrules.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one day is, and the hours in which work is done.
 *
 * @param date the day
 * @param kind why it is worked or not
 * @param reason the festival, or what the house gave as its reason; may be empty
 * @param windows the hours, in order and apart from each other; none on a day of rest
 */
public record DayPlan(LocalDate date, DayKind kind, String reason, List<Window> windows) {

    /** Copies the windows. */
    public DayPlan {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        windows = List.copyOf(windows);
    }
}
