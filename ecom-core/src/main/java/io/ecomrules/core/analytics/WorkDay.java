package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody worked on a day, and wrote a log of it or did not (MET-D3).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at within that day
 * @param employee who
 * @param isLogged whether there is a log
 */
public record WorkDay(String id, Instant at, EmployeeId employee, boolean isLogged) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public WorkDay {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(employee, "employee");
    }

    @Override
    public Kind kind() {
        return Kind.WORK_DAY;
    }
}
