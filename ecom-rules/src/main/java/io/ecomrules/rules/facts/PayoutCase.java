package io.ecomrules.rules.facts;

import java.util.Objects;

/**
 * A circumstance under which a rule may say that nothing is paid (PAY-5, PAY-7).
 *
 * @param circumstance what is the case
 */
public record PayoutCase(Circumstance circumstance) {

    /** What can be the case. */
    public enum Circumstance {
        /** The last day employed lies within the period. */
        LEFT_WITHIN_PERIOD,
        /** The last day employed lies before the period. */
        LEFT_BEFORE_PERIOD,
        /** The base of the commission is below zero, as after large returns. */
        NEGATIVE_BASE
    }

    /** Checks that nothing is missing. */
    public PayoutCase {
        Objects.requireNonNull(circumstance, "circumstance");
    }
}
