package io.ecomrules.core.approval;

import java.util.Locale;

/** How far a request is. */
public enum Status {
    /** Some tier has yet to decide. */
    PENDING,
    /** Every tier agreed to what there is now. */
    APPROVED,
    /** Refused for good. */
    REJECTED,
    /** The requester has to change it, or to withdraw it. */
    RETURNED,
    /** The requester no longer asks. */
    WITHDRAWN;

    /**
     * Gives the stable code.
     *
     * @return the name in lower case, such as {@code pending}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
