package io.ecomrules.rules.facts;

import io.ecomrules.core.listing.StockLevel;
import io.ecomrules.core.listing.Supply;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a product, for rules such as more safety days where it takes long to arrive (LST-5). A figure that is not known is null,
 * and no comparison with it holds.
 *
 * @param available how much can be sold
 * @param dailySales how much is sold a day
 * @param leadDays how many days an order takes to arrive
 */
public record Stock(
        @Nullable BigDecimal available,
        @Nullable Exact dailySales,
        @Nullable BigDecimal leadDays) {

    /**
     * Takes what rules may see.
     *
     * @param level the stock
     * @param supply how it is bought
     * @return the fact
     */
    public static Stock of(StockLevel level, Supply supply) {
        var days = supply.leadDays();
        return new Stock(level.available(), level.dailySales(), days == null ? null : BigDecimal.valueOf(days));
    }
}
