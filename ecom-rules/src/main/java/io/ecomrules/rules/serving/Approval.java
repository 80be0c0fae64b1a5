package io.ecomrules.rules.serving;

import java.util.Objects;

/**
 * Somebody's word that a pack may serve although its effect is above the host's limits. It holds for one content only.
 *
 * @param sha256 the digest of the pack that was looked at
 * @param approver who approves; not the one who proposed it
 * @param reason why, for the journal
 */
public record Approval(String sha256, String approver, String reason) {

    /** Refuses a nameless approval. */
    public Approval {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(reason, "reason");
        if (approver.isBlank()) {
            throw new IllegalArgumentException("An approval names who approves, but the name was blank.");
        }
    }
}
