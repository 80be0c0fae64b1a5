package io.ecomrules.core.approval;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody lets somebody else decide in his or her place for a while. Whoever delegates can still decide too. The range is half-open: the
 * end is the first day on which it no longer holds, and there is always one.
 *
 * @param from who lets the other decide
 * @param to who may decide in that person's place
 * @param matters what it is for, at least one
 * @param start the first day
 * @param end the first day on which it no longer holds
 */
public record Delegation(EmployeeId from, EmployeeId to, Set<Matter> matters, LocalDate start, LocalDate end) {

    /**
     * Checks that it says something.
     *
     * @throws IllegalArgumentException if it is onto the same person, for no matter or for no day
     */
    public Delegation {
        Objects.requireNonNull(from, "from");
        matters = Set.copyOf(matters);
        if (from.equals(to)) {
            throw new IllegalArgumentException("Employee " + from + " cannot delegate to the same person.");
        }
        if (matters.isEmpty()) {
            throw new IllegalArgumentException("The delegation of " + from + " to " + to + " is for no matter.");
        }
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("The delegation of " + from + " to " + to + " ends on " + end
                    + ", not after its first day " + start + ".");
        }
    }

    /**
     * Tells whether it holds.
     *
     * @param matter the matter in question
     * @param date the day
     * @return true for its matters from the first day until the day before the end
     */
    public boolean isInForce(Matter matter, LocalDate date) {
        return matters.contains(matter) && !date.isBefore(start) && date.isBefore(end);
    }
}
