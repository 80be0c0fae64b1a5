package io.ecomrules.core.script;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Whom a remark is for: different buyers are spoken to differently (SVC-18). */
public enum Buyer implements Titled {
    /** Buys for the first time. */
    NEW,
    /** Has bought before. */
    RETURNING,
    /** Buys again and again. */
    LOYAL;

    /**
     * Gives the stable code.
     *
     * @return the name in kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("buyer." + code(), Map.of());
    }
}
