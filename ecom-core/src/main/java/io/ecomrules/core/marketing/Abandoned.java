package io.ecomrules.core.marketing;

import java.time.Instant;
import java.util.Objects;

/**
 * Something a customer left behind (CMP-4).
 *
 * @param where what it was: a product page, a basket or a check-out
 * @param at when the customer was last seen there
 */
public record Abandoned(Occasion where, Instant at) {

    /**
     * Checks that it can be abandoned.
     *
     * @throws IllegalArgumentException for a birthday and the like
     */
    public Abandoned {
        Objects.requireNonNull(at, "at");
        if (!where.isAbandonment()) {
            throw new IllegalArgumentException(
                    "A product page, a basket or a check-out is abandoned, not " + where.code() + ".");
        }
    }
}
