package io.ecomrules.core.service;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Who speaks in a turn. */
public enum Speaker implements Titled {
    /** A person of the house. */
    AGENT,
    /** The customer. */
    CUSTOMER,
    /** A program that answers by itself. */
    BOT,
    /** The platform, about the conversation. */
    SYSTEM;

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
        return Messages.in(locale).text("speaker." + code, Map.of());
    }
}
