package io.ecomrules.core.duty;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One shift of a day of rest.
 *
 * @param date the day
 * @param number which shift of the day, from 1
 * @param who whose turn it is, or null if nobody is there
 */
public record Turn(LocalDate date, int number, @Nullable EmployeeId who) {

    /** Checks the day and the number. */
    public Turn {
        Objects.requireNonNull(date, "date");
        if (number < 1) {
            throw new IllegalArgumentException("Shifts are numbered from 1 but this is " + number + ".");
        }
    }
}
