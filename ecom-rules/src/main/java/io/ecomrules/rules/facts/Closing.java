package io.ecomrules.rules.facts;

import io.ecomrules.core.performance.Cycle;
import java.util.Objects;

/**
 * The closing of a period, for rules about due dates and the assessment year (PAY-3, PAY-4).
 *
 * @param cycle monthly or annual
 */
public record Closing(Cycle cycle) {

    /** Checks that the cycle is there. */
    public Closing {
        Objects.requireNonNull(cycle, "cycle");
    }
}
