package io.ecomrules.core.service;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands with one clause.
 *
 * @param item the clause
 * @param status how it stands
 * @param isFinal whether no further turn can change it; every verdict on a conversation that ended is final
 * @param confidence how sure it is
 * @param reason why, as a stable code, such as {@code said}, {@code not-said} or {@code no-times}
 * @param rule the rule that decided, or null if no rule says anything
 * @param evidence what it rests on
 * @param absence what was looked for and not found, or null
 * @param setAside what was found and does not count
 */
public record Verdict(
        Item item,
        Status status,
        boolean isFinal,
        Confidence confidence,
        String reason,
        @Nullable RuleReference rule,
        List<Proof> evidence,
        @Nullable Absence absence,
        List<Proof.SetAside> setAside) {

    /** Checks that nothing is missing and copies the lists. */
    public Verdict {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
        setAside = List.copyOf(setAside);
    }

    /**
     * Counts in how many places a clause is broken. What somebody has to look at first does not count.
     *
     * @return the words that were said, and the places that a reviewer found; 0 where it is not broken, or not at a place
     */
    public int hits() {
        int hits = 0;
        for (var proof : status == Status.FAIL ? evidence : List.<Proof>of()) {
            boolean isSaid = proof instanceof Proof.Words words && words.confidence() != Confidence.NEEDS_REVIEW;
            boolean isMissed =
                    proof instanceof Proof.Place place && place.what().equals("missed");
            hits += isSaid || isMissed ? 1 : 0;
        }
        return hits;
    }

    /**
     * Gives the clause.
     *
     * @return for example SVC-1
     */
    public ClauseId clause() {
        return item.clause();
    }
}
