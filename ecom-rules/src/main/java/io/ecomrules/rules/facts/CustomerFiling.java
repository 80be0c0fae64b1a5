package io.ecomrules.rules.facts;

import io.ecomrules.core.care.Misconduct;
import java.util.Objects;

/**
 * A customer on file as of poor quality, for rules about how long that counts (SVC-16).
 *
 * @param misconduct what the customer did
 */
public record CustomerFiling(Misconduct misconduct) {

    /** Checks that the misconduct is there. */
    public CustomerFiling {
        Objects.requireNonNull(misconduct, "misconduct");
    }
}
