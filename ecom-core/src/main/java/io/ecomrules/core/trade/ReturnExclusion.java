package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/**
 * Why goods may not be returned without a reason although the time for it runs (ORD-8). Each is a fact that the host states and answers for;
 * nothing infers it.
 */
public enum ReturnExclusion implements Titled {
    /** They were not sold at a distance. */
    NO_DISTANCE_SALE,
    /** They were made to the buyer's order. */
    MADE_TO_ORDER,
    /** They are fresh and perish. */
    PERISHABLE,
    /** They are digital and were downloaded, or their seal was broken. */
    DIGITAL,
    /** They are newspapers or periodicals that were delivered. */
    PRESS,
    /** By their nature they cannot be taken back, and the buyer confirmed that when buying. */
    CONFIRMED_WHEN_BOUGHT,
    /** They came back and are no longer in good order. */
    NOT_IN_GOOD_ORDER;

    @Override
    public String title(Locale locale) {
        return Messages.in(locale)
                .text("return-exclusion." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }
}
