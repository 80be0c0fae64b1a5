package io.ecomrules.rules.facts;

import io.ecomrules.core.duty.Lapse;
import java.util.Objects;

/**
 * Something wrong with a work day or a roster, for rules about how grave it is (DUT-1 to DUT-3).
 *
 * @param lapse what is wrong
 */
public record DutyLapse(Lapse lapse) {

    /** Checks that it is there. */
    public DutyLapse {
        Objects.requireNonNull(lapse, "lapse");
    }
}
