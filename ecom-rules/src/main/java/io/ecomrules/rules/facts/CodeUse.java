package io.ecomrules.rules.facts;

import io.ecomrules.core.code.Purpose;
import java.util.Objects;

/**
 * What a code is used for, for rules about how often that may be (CMP-2).
 *
 * @param purpose the purpose
 */
public record CodeUse(Purpose purpose) {

    /** Checks that it is there. */
    public CodeUse {
        Objects.requireNonNull(purpose, "purpose");
    }
}
