package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.number.Exact;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What every contender answers.
 *
 * @param coefficient the exact coefficient, or null if somebody cannot be assessed
 * @param indicators what it consists of
 * @param commission the commission, or null if there is no coefficient
 * @param findings what there is to say
 */
public record Settlement(
        @Nullable Exact coefficient,
        List<Indicator> indicators,
        @Nullable MonetaryAmount commission,
        List<Finding> findings) {

    /**
     * One part of the coefficient.
     *
     * @param code what was measured
     * @param attainment how far it was reached
     * @param weight its share
     */
    public record Indicator(String code, Exact attainment, Exact weight) {}
}
