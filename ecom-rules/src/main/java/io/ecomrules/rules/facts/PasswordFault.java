package io.ecomrules.rules.facts;

import io.ecomrules.core.password.PasswordFlaw;
import java.util.Objects;

/**
 * Something wrong with a password, for rules about how grave it is (ACC-3).
 *
 * @param flaw what is wrong
 */
public record PasswordFault(PasswordFlaw flaw) {

    /** Checks that the flaw is there. */
    public PasswordFault {
        Objects.requireNonNull(flaw, "flaw");
    }
}
