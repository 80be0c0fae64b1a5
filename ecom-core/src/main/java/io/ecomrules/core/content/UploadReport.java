package io.ecomrules.core.content;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about an upload (CNT-1).
 *
 * @param id the host's name for the upload
 * @param kind what it is by its bytes
 * @param mediaType its media type by its bytes
 * @param bytes its size, or null if it could not be found out
 * @param isDecided whether everything could be decided; false where no rule is in force
 * @param findings what is wrong with it
 */
public record UploadReport(
        String id,
        UploadKind kind,
        String mediaType,
        @Nullable Long bytes,
        boolean isDecided,
        List<Finding> findings) {

    /** Sorts and copies the findings. */
    public UploadReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mediaType, "mediaType");
        findings = Finding.inOrder(findings);
    }

    /**
     * Tells whether it may be put on the site.
     *
     * @return true if all was decided and nothing is a violation or worse
     */
    public boolean accepted() {
        return isDecided
                && findings.stream().noneMatch(finding -> finding.severity().compareTo(Severity.VIOLATION) >= 0);
    }
}
