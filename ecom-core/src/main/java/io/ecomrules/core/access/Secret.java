package io.ecomrules.core.access;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** A thing whose password one person controls (ACC-10). Who that is stands in the rule files. */
public enum Secret implements Titled {
    /** The site. */
    SITE,
    /** The server. */
    SERVER,
    /** The database. */
    DATABASE;

    /**
     * Gives the stable code.
     *
     * @return the name in kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("secret." + code(), Map.of());
    }
}
