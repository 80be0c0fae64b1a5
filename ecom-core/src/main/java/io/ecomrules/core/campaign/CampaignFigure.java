package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A figure of a campaign. Orders are paid orders, turnover is what was paid for them in one currency. */
public enum CampaignFigure implements Titled {
    /** How many days the campaign's window has. */
    DAYS,
    /** Clicks on the campaign's page. */
    CLICKS,
    /** Distinct visitors of the campaign's page. */
    VISITORS,
    /** Distinct visitors of it who bought. */
    BUYERS,
    /** Orders of the campaign. */
    ORDERS,
    /** Turnover of the campaign. */
    TURNOVER,
    /** All orders in the campaign's window. */
    ALL_ORDERS,
    /** All turnover in the campaign's window. */
    ALL_TURNOVER,
    /** Distinct visitors of the shop in the window. */
    SHOP_VISITORS,
    /** Distinct visitors of the shop who bought. */
    SHOP_BUYERS,
    /** What the campaign cost, discounts and gifts included. */
    COST,
    /** How many days the baseline window has. */
    BASELINE_DAYS,
    /** All orders in it. */
    BASELINE_ORDERS,
    /** All turnover in it. */
    BASELINE_TURNOVER;

    /**
     * Gives the stable code.
     *
     * @return for example {@code all-orders}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds one.
     *
     * @param code what {@link #code()} gives
     * @return the figure, or empty
     */
    public static Optional<CampaignFigure> parse(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    /**
     * Asks whether it is an amount of money and no count.
     *
     * @return whether it is in a currency
     */
    public boolean isMoney() {
        return this == TURNOVER || this == ALL_TURNOVER || this == COST || this == BASELINE_TURNOVER;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("campaign-figure." + code(), Map.of());
    }
}
