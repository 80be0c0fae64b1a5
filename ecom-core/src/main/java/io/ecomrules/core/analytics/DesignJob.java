package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A design that somebody was to deliver (MET-D1, D2, D4). It counts in the window in which it is due.
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param designer who
 * @param assignedAt when it was assigned
 * @param dueAt by when
 * @param deliveredAt when it was delivered, or null
 * @param isPassed whether it passed, or null if it was not judged yet
 */
public record DesignJob(
        String id,
        EmployeeId designer,
        Instant assignedAt,
        Instant dueAt,
        @Nullable Instant deliveredAt,
        @Nullable Boolean isPassed)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public DesignJob {
        Checks.named("id", id);
        Objects.requireNonNull(designer, "designer");
        Objects.requireNonNull(assignedAt, "assignedAt");
        Objects.requireNonNull(dueAt, "dueAt");
        Checks.inOrder("assignedAt", assignedAt, "dueAt", dueAt);
        Checks.inOrder("assignedAt", assignedAt, "deliveredAt", deliveredAt);
        if (deliveredAt == null && isPassed != null) {
            throw Checks.refusal("event-judged-too-early");
        }
    }

    @Override
    public Kind kind() {
        return Kind.DESIGN_JOB;
    }

    @Override
    public EmployeeId employee() {
        return designer;
    }

    @Override
    public Instant at() {
        return dueAt;
    }

    @Override
    public Instant happened() {
        return deliveredAt == null ? assignedAt : deliveredAt;
    }
}
