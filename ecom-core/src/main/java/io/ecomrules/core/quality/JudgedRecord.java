package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record, and why (ANA-1).
 *
 * @param line the physical line it starts on
 * @param key its key, or null where a part of it is missing or there is none
 * @param treatment what becomes of it
 * @param findings what is wrong with it; none if and only if it is kept
 */
public record JudgedRecord(int line, @Nullable String key, Treatment treatment, List<Finding> findings) {

    /** Copies the findings. */
    public JudgedRecord {
        Objects.requireNonNull(treatment, "treatment");
        findings = List.copyOf(findings);
    }
}
