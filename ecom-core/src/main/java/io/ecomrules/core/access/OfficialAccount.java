package io.ecomrules.core.access;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** An account in the name of the company (ACC-5). Who keeps each stands in the rule files. */
public enum OfficialAccount implements Titled {
    /** The back office of the site. */
    SITE_BACK_OFFICE,
    /** The back office of the community. */
    COMMUNITY_BACK_OFFICE,
    /** Tenpay. */
    TENPAY,
    /** The online bank. */
    ONLINE_BANK,
    /** The registration of the domain. */
    DOMAIN_REGISTRATION,
    /** The trademark. */
    TRADEMARK,
    /** The mail of the company. */
    COMPANY_MAIL,
    /** The blog of the site. */
    BLOG;

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
        return Messages.in(locale).text("official-account." + code(), Map.of());
    }
}
