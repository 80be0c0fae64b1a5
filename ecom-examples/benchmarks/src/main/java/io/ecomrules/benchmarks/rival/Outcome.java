package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.metric.Figure;
import java.math.BigDecimal;

/** What the right-hand sides of plain Drools rules call. Public because compiled rules call it. */
public final class Outcome {

    private final Terms terms = new Terms();

    /** Begins without numbers. */
    public Outcome() {}

    Terms terms() {
        return terms;
    }

    /**
     * Hears a weight.
     *
     * @param indicator the indicator's code
     * @param weight its share
     */
    public void weight(String indicator, BigDecimal weight) {
        switch (indicator) {
            case "distribution-attainment" -> terms.distributionWeight = weight;
            case "sales-attainment" -> terms.salesWeight = weight;
            case "profit-to-expenses" -> terms.profitWeight = weight;
            case "gross-margin" -> terms.marginWeight = weight;
            default -> throw new IllegalArgumentException("None of the three posts is measured by " + indicator + ".");
        }
    }

    /**
     * Hears a target.
     *
     * @param indicator the indicator's code
     * @param target its target
     */
    public void target(String indicator, BigDecimal target) {
        if (!indicator.equals("gross-margin")) {
            throw new IllegalArgumentException("None of the three posts has a target for " + indicator + ".");
        }
        terms.marginTarget = target;
    }

    /**
     * Hears a rate.
     *
     * @param rate the rate
     */
    public void rate(BigDecimal rate) {
        terms.rate = rate;
    }

    /**
     * Hears what the base includes.
     *
     * @param figure the figure
     */
    public void base(Figure figure) {
        terms.distributionCounts |= figure == Figure.DISTRIBUTION_SALES;
    }

    /**
     * Hears what an attainment never falls below: 0, as in the arithmetic that all contenders share.
     *
     * @param floor the number
     */
    public void attainmentFloor(BigDecimal floor) {}

    /**
     * Hears the attainment above which it is reported: 2, as in the arithmetic that all contenders share.
     *
     * @param limit the number
     */
    public void reportAttainmentAbove(BigDecimal limit) {}

    /**
     * Hears what a lower-is-better attainment is taken from, which none of the three posts needs.
     *
     * @param mirror the number
     */
    public void lowerIsBetterFrom(BigDecimal mirror) {}
}
