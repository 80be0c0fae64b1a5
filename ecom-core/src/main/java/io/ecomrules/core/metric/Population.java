package io.ecomrules.core.metric;

import java.util.Locale;

/** What the denominator of a {@link Ratio} counts. */
public enum Population {
    /** Showings of advertisements. */
    IMPRESSIONS(true),
    /** Clicks on advertisements. */
    AD_CLICKS(true),
    /** Distinct devices. */
    VISITORS(false),
    /** Distinct customers who paid. */
    CUSTOMERS(false),
    /** Distinct customers whom somebody received. */
    RECEIVED(false),
    /** Distinct agents who received somebody. */
    AGENTS(false),
    /** Paid orders. */
    ORDERS(true),
    /** Conversations begun by customers. */
    ENQUIRIES(true),
    /** An amount of money. */
    MONEY(true),
    /** Jobs of designers. */
    DESIGNS(true),
    /** Days of work. */
    DAYS(true),
    /** Products that were due to be listed. */
    PRODUCTS(true),
    /** Answers to a survey. */
    ANSWERS(true);

    private final boolean isAdditive;

    Population(boolean isAdditive) {
        this.isAdditive = isAdditive;
    }

    /**
     * Tells whether the numbers of two windows or places add up.
     *
     * @return false where the same somebody may be in both
     */
    public boolean isAdditive() {
        return isAdditive;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code ad-clicks}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Names it for people.
     *
     * @param locale the reader's locale
     * @return the name
     */
    public String title(Locale locale) {
        return MeasureTexts.in(locale).required("population." + code());
    }
}
