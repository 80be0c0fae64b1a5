package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's training has come (ORG-5).
 *
 * @param employee who
 * @param required the chapters to complete, in their order; none where the rules ask for none
 * @param completed those that are completed and count
 * @param missing those that are not
 * @param findings what is missing, and lessons that do not count
 */
public record TrainingProgress(
        EmployeeId employee,
        List<Chapter> required,
        List<Chapter> completed,
        List<Chapter> missing,
        List<Finding> findings) {

    /** Copies the lists. */
    public TrainingProgress {
        Objects.requireNonNull(employee, "employee");
        required = List.copyOf(required);
        completed = List.copyOf(completed);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /**
     * Decides whether the training is complete.
     *
     * @return true if something is required and nothing of it is missing
     */
    public boolean isComplete() {
        return !required.isEmpty() && missing.isEmpty();
    }

    /**
     * Gives how large a part is done.
     *
     * @return completed ÷ required, or null where nothing is required
     */
    public @Nullable Exact share() {
        return required.isEmpty() ? null : Exact.of(completed.size()).dividedBy(Exact.of(required.size()));
    }
}
