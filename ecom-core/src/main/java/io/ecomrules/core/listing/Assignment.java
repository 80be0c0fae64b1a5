package io.ecomrules.core.listing;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a product editor was to have listed by some time (LST-9).
 *
 * @param kind what was to be listed
 * @param subject the sku or the merchant
 * @param due the last instant in time
 * @param done when it was listed, or null if it is not
 */
public record Assignment(
        Kind kind, String subject, Instant due, @Nullable Instant done) {

    /** What can be listed. */
    public enum Kind {
        /** A product that was on sale before. */
        PRODUCT,
        /** A new product. */
        NEW_PRODUCT,
        /** A new merchant. */
        NEW_MERCHANT
    }

    /** Checks that nothing else is missing. */
    public Assignment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(due, "due");
    }

    /**
     * Tells whether it was listed on time; exactly when it was due is on time.
     *
     * @return true if it was
     */
    public boolean isOnTime() {
        return done != null && !done.isAfter(due);
    }
}
