package io.ecomrules.core.finding;

import java.util.Locale;

/** How a clause stands with what was looked at. */
public enum Status {
    /** It is kept. */
    PASS,
    /** It is not kept. */
    FAIL,
    /** It asks for nothing here. */
    NOT_APPLICABLE,
    /** It cannot be told: what it takes is not known, or not yet decided. */
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the stable code.
     *
     * @return for example {@code not-applicable}
     */
    public String code() {
        return code;
    }
}
