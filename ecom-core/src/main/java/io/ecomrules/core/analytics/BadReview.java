package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer left a bad review (MET-S3).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param store the id of the store, not blank
 * @param agent the agent of the order, or null
 * @param byAttitude whether the attitude of the agent caused it, or null if the cause is not known
 */
public record BadReview(
        String id,
        Instant at,
        String store,
        @Nullable EmployeeId agent,
        @Nullable Boolean byAttitude) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public BadReview {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
    }

    @Override
    public Kind kind() {
        return Kind.BAD_REVIEW;
    }

    @Override
    public @Nullable EmployeeId employee() {
        return agent;
    }
}
