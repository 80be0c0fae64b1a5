package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;

/**
 * How many designs somebody was to do (MET-D4).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at within the time that the plan is for
 * @param designer who
 * @param jobs how many
 */
public record DesignPlan(String id, Instant at, EmployeeId designer, long jobs) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public DesignPlan {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(designer, "designer");
        Checks.counted("jobs", jobs);
    }

    @Override
    public Kind kind() {
        return Kind.DESIGN_PLAN;
    }

    @Override
    public EmployeeId employee() {
        return designer;
    }
}
