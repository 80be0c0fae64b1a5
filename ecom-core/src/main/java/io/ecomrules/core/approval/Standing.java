package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands at an instant: whose turn it is, who may agree, who may not and why, and by when.
 *
 * @param status how far it is
 * @param tier the tier whose turn it is, or null if nobody's is
 * @param due by when the tier has to decide, or null if it may take as long as it likes
 * @param follows what follows because the tier is late, or null if it is not
 * @param eligible everybody who may agree now, by id, in each way he or she may
 * @param barred everybody else whom the chain knows, with every reason
 * @param problems why the chain cannot come to its end: {@code no-approver} or {@code too-few-approvers}; or {@code nobody-to-escalate-to}
 */
public record Standing(
        Status status,
        @Nullable Tier tier,
        @Nullable Instant due,
        Term.@Nullable Consequence follows,
        List<Voice> eligible,
        SortedMap<EmployeeId, List<Problem>> barred,
        List<Problem> problems) {

    /**
     * A way to agree.
     *
     * @param by who
     * @param inPlaceOf in whose place, or null for the person's own
     * @param seats the posts any one of which it can count for
     */
    public record Voice(EmployeeId by, @Nullable EmployeeId inPlaceOf, Set<Post> seats) {
        /** Copies the posts. */
        public Voice {
            Objects.requireNonNull(by, "by");
            seats = Set.copyOf(seats);
        }
    }

    /** Copies the lists. */
    public Standing {
        Objects.requireNonNull(status, "status");
        eligible = List.copyOf(eligible);
        barred = Collections.unmodifiableSortedMap(new TreeMap<>(barred));
        problems = List.copyOf(problems);
    }

    /**
     * Tells when time alone will next change something.
     *
     * @return the first instant at which the tier is late, or empty if it is late already or has no limit
     */
    public Optional<Instant> nextCheckAt() {
        return follows == null ? Optional.ofNullable(due).map(last -> last.plusNanos(1)) : Optional.empty();
    }
}
