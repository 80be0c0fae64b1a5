package io.ecomrules.rules.facts;

import io.ecomrules.core.access.AccessLapse;
import java.util.Objects;

/**
 * Something wrong with accounts, secrets or the database, for rules about how grave it is (ACC-2, ACC-4 to ACC-7, ACC-10, ACC-11).
 *
 * @param lapse what is wrong
 */
public record AccessFault(AccessLapse lapse) {

    /** Checks that nothing is missing. */
    public AccessFault {
        Objects.requireNonNull(lapse, "lapse");
    }
}
