package io.ecomrules.core.order;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a promise about an order was kept (ORD-2, ORD-3, ORD-7). Exactly at the limit is in time.
 *
 * @param promise what was promised
 * @param status how it stands; unknown while it is neither done nor due
 * @param dueAt the last instant in time, or null if the time never began or nothing says how long it is
 * @param at when it was done, or null
 */
public record PromiseVerdict(
        Promise promise,
        Status status,
        @Nullable Instant dueAt,
        @Nullable Instant at) {

    /** Checks that promise and status are there. */
    public PromiseVerdict {
        Objects.requireNonNull(promise, "promise");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Gives the clause.
     *
     * @return for example ORD-2
     */
    public ClauseId clause() {
        return promise.clause();
    }
}
