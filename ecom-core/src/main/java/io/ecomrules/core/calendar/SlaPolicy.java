package io.ecomrules.core.calendar;

import java.util.Objects;

/**
 * What a clock measures.
 *
 * @param limit how long something may take
 * @param reopening what holds if it is opened again after it was done
 */
public record SlaPolicy(Span limit, Reopening reopening) {

    /** What holds if something is opened again. */
    public enum Reopening {
        /** Only the first time that it is done counts; what comes after changes nothing. */
        FIRST,
        /** The time goes on: all the time that it was open counts together. */
        TOTAL
    }

    /** Checks that nothing is missing. */
    public SlaPolicy {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(reopening, "reopening");
    }
}
