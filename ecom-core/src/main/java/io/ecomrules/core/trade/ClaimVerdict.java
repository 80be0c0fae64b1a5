package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a claim was answered in time (ORD-8). Exactly at the limit is in time.
 *
 * @param claim the id of the claim
 * @param status how it stands; unknown while it is neither answered nor due, or where no rule says how long it may take
 * @param askedAt when the buyer made or amended it
 * @param dueAt the last instant in time, or null where nothing says how long it may take
 * @param at when it was answered or withdrawn, or null
 */
public record ClaimVerdict(
        String claim,
        Status status,
        Instant askedAt,
        @Nullable Instant dueAt,
        @Nullable Instant at) {

    /** Checks that claim, status and beginning are there. */
    public ClaimVerdict {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(askedAt, "askedAt");
    }
}
