package io.ecomrules.core.listing;

import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of a product there is and how fast it sells, as reported. Null is "nobody told" and never counts as 0.
 *
 * @param sku what is sold
 * @param isPresale whether it is sold before there is any
 * @param available how much can be sold, below zero if more was sold than there is; or null
 * @param incoming how much is ordered and has not arrived, or null
 * @param dailySales how much is sold a day, such as 1/3, or null
 */
public record StockLevel(
        Sku sku,
        boolean isPresale,
        @Nullable BigDecimal available,
        @Nullable BigDecimal incoming,
        @Nullable Exact dailySales) {

    /** Checks that the sku is there. */
    public StockLevel {
        Objects.requireNonNull(sku, "sku");
    }
}
