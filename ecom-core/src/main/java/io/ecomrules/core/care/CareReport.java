package io.ecomrules.core.care;

import io.ecomrules.core.finding.Finding;
import java.util.List;

/**
 * How the care of a customer stands.
 *
 * @param verdicts what had to be done, in its order, and whether it was
 * @param findings what is wrong, and what cannot be told
 */
public record CareReport(List<CareVerdict> verdicts, List<Finding> findings) {

    /** Copies both. */
    public CareReport {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }
}
