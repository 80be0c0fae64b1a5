package io.ecomrules.rules.facts;

import io.ecomrules.core.people.StaffLapse;
import java.util.Objects;

/**
 * A lapse in outward contact, hiring, training or the introduction of flows, for rules about how grave it is (ORG-3 to ORG-5, PRC-1).
 *
 * @param lapse what is wrong
 */
public record StaffFault(StaffLapse lapse) {

    /** Checks that nothing is missing. */
    public StaffFault {
        Objects.requireNonNull(lapse, "lapse");
    }
}
