package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;

/**
 * Copy of somebody was checked (MET-C2, CNT-10).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param writer whose copy
 * @param findings how many findings
 */
public record CopyCheck(String id, Instant at, EmployeeId writer, long findings) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public CopyCheck {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(writer, "writer");
        Checks.counted("findings", findings);
    }

    @Override
    public Kind kind() {
        return Kind.COPY_CHECK;
    }

    @Override
    public EmployeeId employee() {
        return writer;
    }
}
