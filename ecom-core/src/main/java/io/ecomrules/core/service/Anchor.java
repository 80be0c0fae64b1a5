package io.ecomrules.core.service;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Which of the customer's turns a later one is measured against. */
public enum Anchor implements Titled {
    /** Every one of them. */
    EACH,
    /** The first of them. */
    FIRST,
    /** One of them is enough. */
    ANY;

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
        return Messages.in(locale).text("anchor." + code, Map.of());
    }
}
