package io.ecomrules.core.listing;

import java.time.Instant;
import java.util.Objects;

/**
 * Something wrong with a product that is live (LST-9).
 *
 * @param kind what is wrong
 * @param sku the product
 * @param seenAt when it was seen
 */
public record ListingError(Kind kind, Sku sku, Instant seenAt) {

    /** What can be wrong. */
    public enum Kind {
        /** It is shown wrongly. */
        DISPLAY,
        /** Its stock is wrong. */
        STOCK
    }

    /** Checks that nothing is missing. */
    public ListingError {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(seenAt, "seenAt");
    }
}
