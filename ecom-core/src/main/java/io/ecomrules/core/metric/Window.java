package io.ecomrules.core.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time in which something is counted: half-open, so that windows that follow each other share no instant and leave none out.
 *
 * @param from its first instant
 * @param until the first instant after it
 */
public record Window(Instant from, Instant until) {

    /**
     * Refuses an empty window.
     *
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public Window {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A window ends after it begins: " + from + " – " + until + ".");
        }
    }

    /**
     * Obtains the window of whole days.
     *
     * @param from the first day
     * @param until the first day after it
     * @param zone the zone in which days begin at midnight
     * @return the window
     */
    public static Window of(LocalDate from, LocalDate until, ZoneId zone) {
        return new Window(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    /**
     * Tells whether an instant lies in the window.
     *
     * @param at the instant
     * @return true from the first instant on, and no longer at the end
     */
    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /**
     * Joins two windows to one.
     *
     * @param other the same window, or one that begins or ends where this one ends or begins
     * @return the window of both
     * @throws IllegalArgumentException if there is time between them or in both of them
     */
    public Window join(Window other) {
        if (equals(other)) {
            return this;
        }
        if (until.equals(other.from)) {
            return new Window(from, other.until);
        }
        if (other.until.equals(from)) {
            return new Window(other.from, until);
        }
        throw new IllegalArgumentException(
                "Windows are joined where one ends and the other begins: " + this + ", " + other + ".");
    }

    /** Writes it as {@code [2026-03-01T00:00:00Z, 2026-04-01T00:00:00Z)}. */
    @Override
    public String toString() {
        return "[" + from + ", " + until + ")";
    }
}
