package io.ecomrules.core.access;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What somebody would do with the database (ACC-1). */
public enum DataOperation implements Titled {
    /** Ask for data. */
    QUERY,
    /** Look through data. */
    BROWSE,
    /** Use what is published in it. */
    USE_PUBLISHED,
    /** Enter data. */
    ENTER,
    /** Change data. */
    CHANGE,
    /** Back it up. */
    BACK_UP,
    /** Restore it from a backup. */
    RESTORE;

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
        return Messages.in(locale).text("operation." + code(), Map.of());
    }
}
