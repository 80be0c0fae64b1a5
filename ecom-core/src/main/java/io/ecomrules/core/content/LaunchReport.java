package io.ecomrules.core.content;

import io.ecomrules.core.finding.Finding;
import java.util.List;

/**
 * Whether a site may be launched (CNT-10).
 *
 * @param isReady whether all that rules want is there; what is not known is not there
 * @param findings what is missing, and what is not known
 */
public record LaunchReport(boolean isReady, List<Finding> findings) {

    /** Sorts and copies the findings. */
    public LaunchReport {
        findings = Finding.inOrder(findings);
    }
}
