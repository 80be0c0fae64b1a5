package io.ecomrules.core.content;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something published on the site, or about to be (CNT-3 to CNT-6, CNT-8). What is not known is null and not assumed.
 *
 * @param id the host's name for it
 * @param information what it is
 * @param suppliedBy who supplied it
 * @param published who published it and when, or null while it is not published
 * @param content exactly what is published, as it was put before those who approve
 * @param approval how it was approved, or null if it was not asked for
 * @param isAccurate whether it was found accurate
 * @param isFreeOfRights whether nobody else has rights in it
 */
public record Publication(
        String id,
        Information information,
        @Nullable EmployeeId suppliedBy,
        @Nullable Published published,
        Fields content,
        @Nullable Approval approval,
        @Nullable Boolean isAccurate,
        @Nullable Boolean isFreeOfRights) {

    /**
     * That something was published.
     *
     * @param by who
     * @param at when
     */
    public record Published(EmployeeId by, Instant at) {
        /** Checks that nothing is missing. */
        public Published {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Checks that it is said what it is. */
    public Publication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(information, "information");
        Objects.requireNonNull(content, "content");
    }
}
