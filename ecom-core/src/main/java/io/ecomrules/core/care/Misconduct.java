package io.ecomrules.core.care;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/**
 * By what a customer is of poor quality (SVC-16): conduct that somebody has seen and can prove. Returns within the law, complaints and
 * honest reviews are none.
 */
public enum Misconduct implements Titled {
    /** Returns used, damaged or other goods, again and again. */
    MALICIOUS_RETURNS,
    /** Insults or threatens those who serve. */
    ABUSE,
    /** Obtains money or goods by deceit, as with forged proof. */
    FRAUD,
    /** Refuses deliveries without a reason, again and again. */
    REFUSED_DELIVERIES,
    /** Asks for money or goods under the threat of a bad review. */
    EXTORTION_BY_REVIEW,
    /** Places orders without meaning to buy, as competitors do. */
    SHAM_ORDERS;

    /**
     * Gives the stable code.
     *
     * @return for example {@code malicious-returns}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("misconduct." + code(), Map.of());
    }
}
