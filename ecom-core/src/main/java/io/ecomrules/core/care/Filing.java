package io.ecomrules.core.care;

import io.ecomrules.core.care.FilingFlow.Command;
import io.ecomrules.core.care.FilingFlow.Facts;
import io.ecomrules.core.care.FilingFlow.State;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.workflow.Progress;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A customer on file as of poor quality (SVC-16). Immutable.
 *
 * @param proposal what was proposed and confirmed
 * @param approvalId the approval, which files one customer once
 * @param from the first day on which it counts
 * @param until the first day on which it no longer counts, with the rule that says for how long
 * @param progress what happened to it since
 */
public record Filing(
        Proposal proposal,
        String approvalId,
        LocalDate from,
        Ruled<LocalDate> until,
        Progress<State, Command, Facts> progress) {

    /** Checks that nothing is missing. */
    public Filing {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(approvalId, "approvalId");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * Files a customer.
     *
     * @param facts the proposal, its approval, and who files it when
     * @param months for how many months it counts
     * @return the filing; or every reason why not: those of {@link io.ecomrules.core.approval.Approval#againstCarryingOut}, and
     *     {@code filing-by-another-approval}
     */
    static Answer<Filing> file(Facts facts, Ruled<Integer> months) {
        var from = facts.house().day(facts.stamp().at());
        var until = new Ruled<>(from.plusMonths(months.value()), months.rule());
        return FilingFlow.WORKFLOW
                .begin(Command.FILE, facts, facts.stamp())
                .map(progress -> new Filing(facts.proposal(), facts.approval().id(), from, until, progress));
    }

    /**
     * Takes a step: somebody objects, or an objection is decided.
     *
     * @param command the step
     * @param expectedVersion the version of {@link #progress()} that was looked at
     * @param facts the proposal, its approval, and who acts when and why
     * @return the filing after it; or every reason why not, such as {@code filing-step-without-reason} and {@code not-a-confirmer}
     * @throws IllegalArgumentException if the facts are those of another filing
     */
    public Answer<Filing> take(Command command, int expectedVersion, Facts facts) {
        if (!facts.proposal().equals(proposal) || !facts.approval().id().equals(approvalId)) {
            throw new IllegalArgumentException(
                    "The facts are of approval " + facts.approval().id() + " but the filing is of " + approvalId + ".");
        }
        return progress.step(command, expectedVersion, facts, facts.stamp())
                .map(after -> new Filing(proposal, approvalId, from, until, after));
    }

    /**
     * Tells whether it counts. One to which somebody objects counts until that is decided; one that was removed counts on no day, and one
     * that has expired no longer.
     *
     * @param on the day
     * @return true if the customer is to be treated as of poor quality
     */
    public boolean isCounted(LocalDate on) {
        return progress.state() != State.REMOVED && !on.isBefore(from) && on.isBefore(until.value());
    }
}
