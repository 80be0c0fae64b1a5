package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Data would leave the house (ACC-9). It takes an approval of exactly these {@link #fields()}.
 *
 * @param data which data, as the host names them
 * @param recipient to whom
 * @param purpose what for
 */
public record DataRelease(String data, String recipient, String purpose) {

    /**
     * Checks that it is said what goes where.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public DataRelease {
        if (data.isBlank() || recipient.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("A release of data says which data, to whom and what for.");
        }
    }

    /**
     * Gives what is to be approved, to the letter.
     *
     * @return the fields
     */
    public Fields fields() {
        return Fields.of("data", data, "recipient", recipient, "purpose", purpose);
    }

    /**
     * Decides whether somebody may let the data go.
     *
     * @param approval the approval, or null where there is none
     * @param by who lets them go
     * @param at when
     * @param house who holds which post
     * @return the decision, with every reason against it: {@code no-approval}, {@code approval-of-another-matter}, and those of
     *     {@link Approval#againstCarryingOut}
     */
    public AccessDecision decide(@Nullable Approval approval, EmployeeId by, Instant at, House house) {
        var reasons = Approvals.against(approval, Matter.DATA_RELEASE, by, fields(), at, house);
        return approval != null && reasons.isEmpty()
                ? new AccessDecision.Permitted(Approvals.rule(approval), approval.id())
                : new AccessDecision.Denied(reasons, null);
    }
}
