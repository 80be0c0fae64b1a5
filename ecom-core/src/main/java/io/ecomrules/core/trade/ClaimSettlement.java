package io.ecomrules.core.trade;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a claim comes to, in the currency of the order.
 *
 * @param credits what is credited for each line, {@link Claim#SHIPPING} for the shipping
 * @param replacement what the goods cost that are sent instead; 0 if none are
 */
public record ClaimSettlement(SortedMap<Integer, BigDecimal> credits, BigDecimal replacement) {

    /** Copies the credits. */
    public ClaimSettlement {
        credits = Collections.unmodifiableSortedMap(new TreeMap<>(credits));
    }

    /**
     * Tells what is credited in all.
     *
     * @return the sum
     */
    public BigDecimal credit() {
        return credits.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Tells what is paid back to the buyer.
     *
     * @return the amount, 0 if the goods sent instead cost as much or more
     */
    public BigDecimal refund() {
        return credit().subtract(replacement).max(BigDecimal.ZERO);
    }

    /**
     * Tells what the buyer has to pay.
     *
     * @return the amount, 0 if the goods sent instead cost as much or less
     */
    public BigDecimal surcharge() {
        return replacement.subtract(credit()).max(BigDecimal.ZERO);
    }
}
