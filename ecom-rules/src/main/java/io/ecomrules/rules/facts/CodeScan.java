package io.ecomrules.rules.facts;

import io.ecomrules.core.code.Medium;
import java.util.Objects;

/**
 * A code that was scanned before an order, for rules about for how long it can claim the order (CMP-2).
 *
 * @param medium what it was printed on
 */
public record CodeScan(Medium medium) {

    /** Checks that it is there. */
    public CodeScan {
        Objects.requireNonNull(medium, "medium");
    }
}
