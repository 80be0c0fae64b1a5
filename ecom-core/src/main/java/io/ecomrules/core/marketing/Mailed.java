package io.ecomrules.core.marketing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was sent. Every mail counts towards the most that a day and a week may have.
 *
 * @param occasion why, or null for any other mail, such as a newsletter
 * @param at when
 */
public record Mailed(@Nullable Occasion occasion, Instant at) {

    /** Checks that there is a time. */
    public Mailed {
        Objects.requireNonNull(at, "at");
    }
}
