package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The database was changed, or is about to be (ACC-6).
 *
 * @param id the host's name for the change
 * @param fields what is changed, as it has to be approved
 * @param approval the approval, or null where there is none
 * @param by who carries it out
 * @param at when
 * @param isHistoryUsable whether what was there before can still be used, or null if that is not known
 */
public record DatabaseChange(
        String id,
        Fields fields,
        @Nullable Approval approval,
        EmployeeId by,
        Instant at,
        @Nullable Boolean isHistoryUsable) {

    /** Checks that nothing is missing. */
    public DatabaseChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
