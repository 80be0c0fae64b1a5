package io.ecomrules.core.service;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Where people talk. */
public enum Channel implements Titled {
    /** In a chat. */
    ONLINE,
    /** By phone; the texts are transcripts. */
    PHONE;

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
        return Messages.in(locale).text("service-channel." + code, Map.of());
    }
}
