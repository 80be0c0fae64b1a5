package io.ecomrules.core.duty;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody takes another's turn. Two of these are an exchange.
 *
 * @param date the day of the turn
 * @param from whose turn it was
 * @param to who takes it
 */
public record Swap(LocalDate date, EmployeeId from, EmployeeId to) {

    /** Checks that nothing is missing. */
    public Swap {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
