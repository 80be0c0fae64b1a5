package io.ecomrules.core.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody suggests about a flow (PRC-1).
 *
 * @param id what it is known by
 * @param raisedOn the day it was raised
 * @param reviewedOn the day of the meeting that reviewed it, or null if none has yet
 */
public record Suggestion(
        String id, LocalDate raisedOn, @Nullable LocalDate reviewedOn) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if it was reviewed before it was raised
     */
    public Suggestion {
        Objects.requireNonNull(id, "id");
        if (reviewedOn != null && reviewedOn.isBefore(raisedOn)) {
            throw new IllegalArgumentException(
                    "Suggestion " + id + " was raised on " + raisedOn + " but reviewed on " + reviewedOn + ".");
        }
    }
}
