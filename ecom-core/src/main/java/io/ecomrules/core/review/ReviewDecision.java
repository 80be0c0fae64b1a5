package io.ecomrules.core.review;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What a person says who has read a conversation. */
public enum ReviewDecision implements Titled {
    /** The finding is right. */
    CONFIRMED,
    /** The finding is wrong. */
    FALSE_HIT,
    /** There is something that no rule found. */
    MISSED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the stable code.
     *
     * @return the name in lower case with hyphens
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("review-decision." + code, Map.of());
    }
}
