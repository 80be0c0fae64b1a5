package io.ecomrules.core.code;

import java.time.Instant;
import java.util.Objects;

/**
 * A code that was used up (CMP-2).
 *
 * @param code what it says; its serial number tells it from every other
 * @param at when
 * @param by who took it
 * @param place where
 */
public record Redemption(Code code, Instant at, String by, String place) {

    /** Checks that nothing is missing. */
    public Redemption {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(place, "place");
    }
}
