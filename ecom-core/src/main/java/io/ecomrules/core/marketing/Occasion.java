package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why a customer is written to. What was abandoned stands in the order in which customers get on. */
public enum Occasion implements Titled {
    /** The customer looked at a product and left (CMP-4). */
    PRODUCT_PAGE,
    /** The customer left a basket behind (CMP-4). */
    BASKET,
    /** The customer began to check out and left (CMP-4). */
    CHECK_OUT,
    /** It is the customer's birthday (CMP-5). */
    BIRTHDAY,
    /** A holiday begins (CMP-5). */
    HOLIDAY,
    /** The customer is a VIP, who hears from the house regularly (CMP-5). */
    VIP;

    /**
     * Tells whether something was abandoned.
     *
     * @return true for the three mails of CMP-4
     */
    public boolean isAbandonment() {
        return compareTo(CHECK_OUT) <= 0;
    }

    /**
     * Gives the clause.
     *
     * @return CMP-4 or CMP-5
     */
    public ClauseId clause() {
        return ClauseId.of(isAbandonment() ? "CMP-4" : "CMP-5");
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code product-page}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds an occasion.
     *
     * @param code what {@link #code()} gives
     * @return the occasion, or empty
     */
    public static Optional<Occasion> parse(String code) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.code().equals(code))
                .findFirst();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("occasion." + code(), Map.of());
    }
}
