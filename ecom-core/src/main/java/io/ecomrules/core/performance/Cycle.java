package io.ecomrules.core.performance;

import java.util.Locale;

/** How often something is settled. The code is what is written to files. */
public enum Cycle {
    /** A calendar month (PAY-1, PAY-3). */
    MONTHLY,
    /** An assessment year (PAY-2, PAY-4). */
    ANNUAL;

    /**
     * Gives the stable code.
     *
     * @return {@code monthly} or {@code annual}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
