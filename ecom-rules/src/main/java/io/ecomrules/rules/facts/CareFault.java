package io.ecomrules.rules.facts;

import io.ecomrules.core.care.CareLapse;
import java.util.Objects;

/**
 * Something wrong with the care of customers, for rules about how grave it is (SVC-14, SVC-15, SVC-18, SVC-19).
 *
 * @param lapse what is wrong
 */
public record CareFault(CareLapse lapse) {

    /** Checks that the lapse is there. */
    public CareFault {
        Objects.requireNonNull(lapse, "lapse");
    }
}
