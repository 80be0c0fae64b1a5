package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a candidate is admitted to probation (ORG-4). A person admits; this says whether the rules allow it.
 *
 * @param candidate what the candidate is known by
 * @param admitted whether every required part was passed; false too where the rules do not say what is required
 * @param parts how each required part stands, in their order
 * @param findings why the candidate is not admitted: what is missing, what was failed, what the rules leave open
 */
public record Admission(String candidate, boolean admitted, List<PartVerdict> parts, List<Finding> findings) {

    /**
     * How one part stands.
     *
     * @param part the part
     * @param status passed or failed; unknown if it was not taken yet
     * @param score the marks, or null
     * @param passFrom the mark from which on it is passed
     */
    public record PartVerdict(
            Part part, Status status, @Nullable BigDecimal score, BigDecimal passFrom) {
        /** Checks that nothing is missing. */
        public PartVerdict {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(passFrom, "passFrom");
        }
    }

    /** Copies the lists and checks that they agree with the decision. */
    public Admission {
        Objects.requireNonNull(candidate, "candidate");
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        if (admitted != findings.isEmpty()) {
            throw new IllegalArgumentException("Who is not admitted is told why, and nobody else.");
        }
    }
}
