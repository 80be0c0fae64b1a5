package io.ecomrules.core.people;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Whom somebody speaks to outside the house (ORG-3). To work with other departments is no outward contact. */
public enum Counterpart implements Titled {
    /** Buyers and visitors. */
    CUSTOMER,
    /** Suppliers and channels of goods. */
    SUPPLIER,
    /** Business partners. */
    BUSINESS_PARTNER,
    /** The partner who maintains the site. */
    MAINTENANCE_PARTNER,
    /** Sales platforms. */
    PLATFORM,
    /** Press and media. */
    MEDIA,
    /** Authorities. */
    AUTHORITY,
    /** Anybody else outside. */
    OTHER;

    /**
     * Gives the stable code.
     *
     * @return for example {@code maintenance-partner}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("counterpart." + code(), Map.of());
    }
}
