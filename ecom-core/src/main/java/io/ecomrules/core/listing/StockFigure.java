package io.ecomrules.core.listing;

import java.util.Locale;

/** A figure that decisions about stock need. */
public enum StockFigure {
    /** How much can be sold: what is there and not promised to anybody. */
    STOCK,
    /** How much is ordered and has not arrived. */
    INCOMING,
    /** How much is sold a day. */
    DAILY_SALES,
    /** How many days an order takes to arrive. */
    LEAD_TIME,
    /** How much a pack holds; packs are not split. */
    PACK_SIZE,
    /** How much an order has at least. */
    MINIMUM_ORDER;

    /**
     * Gives the code under which its absence is told.
     *
     * @return for example {@code unknown-daily-sales}
     */
    public String absence() {
        return "unknown-" + code();
    }

    /**
     * Gives the code under which an impossible value is told.
     *
     * @return for example {@code impossible-daily-sales}
     */
    public String impossibility() {
        return "impossible-" + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
