package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What is published on the site (CNT-3 to CNT-6). */
public enum Information implements Titled {
    /** About products. */
    PRODUCT,
    /** Major affairs of the house. */
    MAJOR_AFFAIR,
    /** Visits of guests. */
    VISIT,
    /** What the company is. */
    COMPANY_PROFILE,
    /** News and important information. */
    NEWS,
    /** Headlines and floating advertisements. */
    HEADLINE,
    /** What is confidential, or somebody has rights in. */
    CONFIDENTIAL,
    /** A page, redesigned. */
    PAGE;

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
        return Messages.in(locale).text("information." + code(), Map.of());
    }
}
