package io.ecomrules.core.duty;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which somebody is not here.
 *
 * @param who the person
 * @param from the first of them
 * @param until the first day on which the person is here again
 */
public record Absence(EmployeeId who, LocalDate from, LocalDate until) {

    /** Checks that it ends after it begins. */
    public Absence {
        Objects.requireNonNull(who, "who");
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("An absence ends after it begins: " + from + " to " + until);
        }
    }

    boolean isOf(EmployeeId person, LocalDate date) {
        return who.equals(person) && !date.isBefore(from) && date.isBefore(until);
    }
}
