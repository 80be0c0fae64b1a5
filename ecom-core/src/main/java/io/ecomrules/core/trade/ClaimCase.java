package io.ecomrules.core.trade;

import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Step;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim and how far it is.
 *
 * @param claim what is asked for, as last amended
 * @param history every step, the oldest first
 * @param right whether the goods could be returned without a reason, as it was looked at before the last answer, or null before any
 * @param settlement what it came to, or null while it is not settled
 */
public record ClaimCase(
        Claim claim,
        List<Step<ClaimFlow.State, ClaimFlow.Command>> history,
        @Nullable ReturnRight right,
        @Nullable ClaimSettlement settlement) {

    /** Copies the history. */
    public ClaimCase {
        Objects.requireNonNull(claim, "claim");
        history = List.copyOf(history);
    }

    /**
     * Gives the id of the claim.
     *
     * @return the id
     */
    public String id() {
        return claim.id();
    }

    /**
     * Tells where it is.
     *
     * @return the state
     */
    public ClaimFlow.State state() {
        return history.get(history.size() - 1).to();
    }

    /**
     * Tells whether nothing more follows.
     *
     * @return true if it was settled, refused or withdrawn
     */
    public boolean isFinished() {
        return ClaimFlow.WORKFLOW.ends().contains(state());
    }

    Instant askedAt() {
        return history.get(0).stamp().at();
    }

    Progress<ClaimFlow.State, ClaimFlow.Command, ClaimFlow.Facts> progress() {
        return ClaimFlow.WORKFLOW.replay(history);
    }
}
