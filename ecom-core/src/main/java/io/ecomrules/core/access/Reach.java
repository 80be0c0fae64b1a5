package io.ecomrules.core.access;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** How far a permission goes (ACC-1). */
public enum Reach implements Titled {
    /** All of the data. */
    EVERYWHERE,
    /** Only the areas that the account was opened for. */
    WITHIN_SCOPE;

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
        return Messages.in(locale).text("reach." + code(), Map.of());
    }
}
