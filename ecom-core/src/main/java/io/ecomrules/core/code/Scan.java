package io.ecomrules.core.code;

import java.time.Instant;
import java.util.Objects;

/**
 * A code that a customer scanned.
 *
 * @param code what it says, verified
 * @param customer who
 * @param at when
 */
public record Scan(Code code, String customer, Instant at) {

    /** Checks that nothing is missing. */
    public Scan {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
    }
}
