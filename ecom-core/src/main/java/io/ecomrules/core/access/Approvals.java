package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Status;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an approval is the one that something takes. */
final class Approvals {

    private Approvals() {}

    /** Every reason why it cannot be carried out by somebody. */
    static List<Problem> against(
            @Nullable Approval approval, Matter matter, EmployeeId by, Fields actual, Instant at, House house) {
        return approval != null && approval.terms().matter() == matter
                ? approval.againstCarryingOut(by, actual, at, house)
                : List.of(another(approval, matter));
    }

    /** Every reason why it does not hold, whoever acts on it. */
    static List<Problem> against(@Nullable Approval approval, Matter matter, Fields actual) {
        if (approval == null || approval.terms().matter() != matter) {
            return List.of(another(approval, matter));
        }
        var reasons = new ArrayList<Problem>();
        if (approval.status() != Status.APPROVED) {
            reasons.add(Problem.of(
                    "not-approved",
                    "id",
                    approval.id(),
                    "status",
                    approval.status().code()));
        }
        for (var change : approval.subject().changesTo(actual)) {
            reasons.add(Problem.of(
                    "changed-since-approval",
                    "id",
                    approval.id(),
                    "field",
                    change.name(),
                    "approved",
                    change.before() == null ? "—" : change.before(),
                    "actual",
                    change.after() == null ? "—" : change.after()));
        }
        return reasons;
    }

    private static Problem another(@Nullable Approval approval, Matter expected) {
        if (approval == null) {
            return Problem.of("no-approval").named("matter", expected.code(), expected);
        }
        var matter = approval.terms().matter();
        return Problem.of("approval-of-another-matter", "approval", approval.id())
                .named("matter", matter.code(), matter)
                .named("expected", expected.code(), expected);
    }

    /** The rule that says who decides last. */
    static RuleReference rule(Approval approval) {
        return approval.terms().rule(approval.terms().tiers().last());
    }
}
