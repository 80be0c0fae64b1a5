package io.ecomrules.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What one day, or one window of a day, took of a span of time. A day that took nothing begins and ends at once.
 *
 * @param day the day
 * @param from when the time that counts begins
 * @param until when it ends
 */
public record Share(DayPlan day, Instant from, Instant until) {

    /** Checks that nothing is missing. */
    public Share {
        Objects.requireNonNull(day, "day");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A share from " + from + " ends before it begins, at " + until + ".");
        }
    }

    /**
     * Tells how much it took.
     *
     * @return zero for a day that does not count
     */
    public Duration counted() {
        return Duration.between(from, until);
    }
}
