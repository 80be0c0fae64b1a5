package io.ecomrules.core.people;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody spoke to the outside in the name of the department (ORG-3).
 *
 * @param id what it is known by, such as the number of a letter
 * @param by who spoke
 * @param with whom
 * @param on the day
 */
public record Communication(String id, EmployeeId by, Counterpart with, LocalDate on) {

    /** Checks that nothing is missing. */
    public Communication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(on, "on");
    }
}
