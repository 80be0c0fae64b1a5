package io.ecomrules.rules.simulation;

import io.ecomrules.core.content.UploadReport;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.password.PasswordReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether something may be used, and everything that was found about it. Nothing of a password is in it.
 *
 * @param isAccepted whether it may be used
 * @param findings what was found
 */
public record Acceptance(boolean isAccepted, List<Finding> findings) {

    /** Sorts and copies the findings. */
    public Acceptance {
        findings = Finding.inOrder(findings);
    }

    /**
     * Takes what was said of an upload.
     *
     * @param report the report
     * @return whether it may be put on the site, and why not
     */
    public static Acceptance of(UploadReport report) {
        return new Acceptance(report.accepted(), report.findings());
    }

    /**
     * Takes what was said of a password.
     *
     * @param report the report
     * @return whether it can be used, and why not
     */
    public static Acceptance of(PasswordReport report) {
        return new Acceptance(report.isAccepted(), report.findings());
    }

    /** Whether it is the same to whoever is affected: a limit that moved without touching this case is not. */
    boolean isSame(Acceptance other) {
        return isAccepted == other.isAccepted && gravities().equals(other.gravities());
    }

    /** The findings of which another has none of the same code and severity. */
    List<Finding> without(Acceptance other) {
        var known = other.gravities();
        return findings.stream()
                .filter(finding -> !known.contains(gravity(finding)))
                .toList();
    }

    private Set<List<Object>> gravities() {
        var gravities = new HashSet<List<Object>>();
        findings.forEach(finding -> gravities.add(gravity(finding)));
        return gravities;
    }

    private static List<Object> gravity(Finding finding) {
        return List.of(finding.code(), finding.severity());
    }
}
