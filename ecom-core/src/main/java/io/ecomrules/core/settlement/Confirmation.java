package io.ecomrules.core.settlement;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody has confirmed a computed settlement (PAY-3, PAY-4).
 *
 * @param as the post in which it was confirmed
 * @param by who confirmed
 * @param on when
 */
public record Confirmation(Post as, EmployeeId by, LocalDate on) {

    /** Checks that nothing is missing. */
    public Confirmation {
        Objects.requireNonNull(as, "as");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
