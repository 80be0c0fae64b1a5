package io.ecomrules.core.password;

import io.ecomrules.core.finding.Finding;
import java.util.List;

/**
 * What there is to say about a password. Nothing of the password is in it.
 *
 * @param isAccepted whether it can be used: nothing violates the rules, and the rules say enough to tell
 * @param findings everything that is wrong with it, and why it could not be judged where it could not
 */
public record PasswordReport(boolean isAccepted, List<Finding> findings) {

    /** Copies the findings. */
    public PasswordReport {
        findings = List.copyOf(findings);
    }
}
