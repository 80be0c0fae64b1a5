package io.ecomrules.core.listing;

import io.ecomrules.core.journal.Fields;
import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A promotional price as it is planned (LST-6). Anything may be absent but the sku; what is absent or wrong is a finding.
 *
 * @param sku what is sold
 * @param price the promotional price, or null
 * @param from the first instant it holds, or null
 * @param until the first instant it no longer holds, or null
 */
public record Promotion(
        Sku sku,
        @Nullable MonetaryAmount price,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Checks that the sku is there. */
    public Promotion {
        Objects.requireNonNull(sku, "sku");
    }

    /**
     * Tells whether it has a window: a beginning, and an end after it.
     *
     * @return true if it has
     */
    public boolean hasWindow() {
        return from != null && until != null && from.isBefore(until);
    }

    /**
     * Tells whether it holds at an instant: from its first instant on, and no longer at its end.
     *
     * @param at the instant
     * @return true if it does; false if it has no window
     */
    public boolean isRunning(Instant at) {
        return from != null && until != null && !at.isBefore(from) && at.isBefore(until);
    }

    /**
     * Gives what is approved: the price and its window.
     *
     * @return the fields to approve and to seal
     */
    public Fields terms() {
        return Listing.priced(sku, price)
                .with("from", from == null ? null : from.toString())
                .with("until", until == null ? null : until.toString());
    }

    /** The beginning of a promotion that has a window. */
    Instant begins() {
        return Objects.requireNonNull(from, "from");
    }

    /** The end of a promotion that has a window. */
    Instant ends() {
        return Objects.requireNonNull(until, "until");
    }

    /** Writes the window for evidence. */
    String window() {
        return (from == null ? "…" : from) + " – " + (until == null ? "…" : until);
    }
}
