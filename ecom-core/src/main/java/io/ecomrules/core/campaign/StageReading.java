package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the undertaking stands on a day (CMP-6).
 *
 * @param stage the stage
 * @param from its first day
 * @param until the first day of the next, or null for the last
 * @param open its tasks that are not done, each with its rule
 * @param findings tasks of earlier stages that are not done
 */
public record StageReading(
        Stage stage, LocalDate from, @Nullable LocalDate until, List<Ruled<StageTask>> open, List<Finding> findings) {

    /** Copies the lists. */
    public StageReading {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        open = List.copyOf(open);
        findings = List.copyOf(findings);
    }
}
