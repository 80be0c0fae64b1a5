package io.ecomrules.rules;

import io.ecomrules.core.approval.ApprovalTerms;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.ApprovalPlan;
import java.time.LocalDate;

/** Says who approves what by the rules of a pack. Immutable and thread-safe. */
public final class ApprovalPolicy {

    private final Answers answers;

    ApprovalPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Asks how a matter is approved.
     *
     * @param matter the matter
     * @param on the day on which it is requested
     * @return who proposes, decides and carries out, each with the rule that says so
     * @throws InvalidInputException with {@code no-approval-rule} if no rule is in force, {@code ambiguous-rule} if two say different
     *     things, or the faults of {@link ApprovalTerms} if the rules do not fit together: nothing is approved without a rule
     */
    public ApprovalTerms terms(Matter matter, LocalDate on) {
        return ApprovalPlan.terms(answers, matter, on);
    }
}
