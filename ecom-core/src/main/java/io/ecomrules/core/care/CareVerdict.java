package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was done for a customer in time (SVC-14, SVC-15, SVC-18, SVC-19). Exactly at the limit is in time.
 *
 * @param id the complaint, ticket or task
 * @param obligation what had to be done
 * @param status how it stands; unknown while it is neither done nor due, or where a time or a rule is missing
 * @param since when its time began, or null if that is not known
 * @param dueAt the last instant in time, or null if nobody can tell
 * @param at when it was done, or null
 */
public record CareVerdict(
        String id,
        Obligation obligation,
        Status status,
        @Nullable Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant at) {

    /** Checks that id, obligation and status are there. */
    public CareVerdict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(status, "status");
    }

    static CareVerdict of(CareTask task, Status status, @Nullable Instant dueAt) {
        return new CareVerdict(task.id(), task.obligation(), status, task.since(), dueAt, task.doneAt());
    }
}
