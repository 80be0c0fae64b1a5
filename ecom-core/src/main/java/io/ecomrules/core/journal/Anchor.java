package io.ecomrules.core.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * What a chain had come to at a time. Kept where whoever can write to the log cannot, such as with the weekly backup (ORD-4), it shows later
 * that nothing before was cut off or rewritten.
 *
 * @param count how many links there were
 * @param head the seal of the last, {@link Link#BEGINNING} if there was none
 * @param at when
 */
public record Anchor(long count, Seal head, Instant at) {

    /** Checks that an empty chain has the head of one. */
    public Anchor {
        Objects.requireNonNull(at, "at");
        if (count < 0 || (count == 0) != head.equals(Link.BEGINNING)) {
            throw new IllegalArgumentException("A chain of " + count + " links does not end in " + head + ".");
        }
    }
}
