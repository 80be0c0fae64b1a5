package io.ecomrules.core.performance;

import io.ecomrules.core.number.Exact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator came to.
 *
 * @param indicator what was measured
 * @param attainment how far it was reached, exact, 1 for exactly on target
 * @param weight its share of the coefficient
 * @param target the target that a rule set, or null for a ratio of two figures
 * @param actual the value reached
 * @param against the denominator or the target
 */
public record IndicatorResult(
        Indicator indicator,
        Exact attainment,
        Term weight,
        @Nullable Term target,
        Exact actual,
        Exact against) {

    /** Checks that nothing is missing. */
    public IndicatorResult {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(weight, "weight");
    }

    /**
     * Gives its part of the coefficient.
     *
     * @return weight × attainment, exact
     */
    public Exact contribution() {
        return weight.value().times(attainment);
    }
}
