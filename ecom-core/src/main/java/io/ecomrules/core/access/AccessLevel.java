package io.ecomrules.core.access;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** The level of a database user (ACC-1). What each may do stands in the rule files. */
public enum AccessLevel implements Titled {
    /** An ordinary user. */
    ORDINARY,
    /** A user of the back office. */
    BACK_OFFICE,
    /** The administrator of the database. */
    ADMINISTRATOR;

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
        return Messages.in(locale).text("access-level." + code(), Map.of());
    }
}
