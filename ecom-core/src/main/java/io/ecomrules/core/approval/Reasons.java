package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What speaks against a step at an instant, apart from who decides.
 *
 * @param approval the request before the step
 * @param house the house
 * @param at when
 */
record Reasons(Approval approval, House house, Instant at) {

    List<Problem> againstOpening() {
        var reasons = new ArrayList<Problem>();
        if (!isHolding(approval.requester(), approval.terms().proposers())) {
            reasons.add(Problem.of(
                    "may-not-propose",
                    "employee",
                    approval.requester().value(),
                    "matter",
                    approval.terms().matter().code()));
        }
        reasons.addAll(againstContent());
        return reasons;
    }

    /** What speaks against asking for this by these terms. */
    List<Problem> againstContent() {
        var reasons = new ArrayList<Problem>();
        var subject = approval.subject();
        // Half a character comes to light now rather than when somebody decides.
        subject.canonical();
        var seen = new TreeSet<String>();
        approval.terms()
                .tiers()
                .forEach(tier -> seen.addAll(
                        approval.terms().watched(tier, subject).values().keySet()));
        if (subject.values().isEmpty()) {
            reasons.add(Problem.of("empty-subject"));
        }
        subject.values().keySet().stream()
                .filter(field -> !seen.contains(field))
                .forEach(field -> reasons.add(Problem.of("field-nobody-watches", "field", field)));
        reasons.addAll(new Hearing(approval, house, at).lacking());
        return reasons;
    }

    /** What speaks against the order of time. */
    static List<Problem> againstTime(Approval approval, Instant at) {
        var reasons = new ArrayList<Problem>();
        var history = approval.history();
        var first = history.get(0).at();
        var last = history.get(history.size() - 1).at();
        if (at.isBefore(first)) {
            reasons.add(Problem.of("decided-before-requested", "at", at.toString(), "requested", first.toString()));
        } else if (at.isBefore(last)) {
            reasons.add(Problem.of("step-out-of-order", "at", at.toString(), "last", last.toString()));
        }
        return reasons;
    }

    /** What speaks against a step that only the requester takes, and only while the request lives. */
    static List<Problem> againstRequester(Approval approval, EmployeeId by, Instant at) {
        var reasons = againstTime(approval, at);
        if (!by.equals(approval.requester())) {
            reasons.add(Problem.of(
                    "only-the-requester",
                    "employee",
                    by.value(),
                    "requester",
                    approval.requester().value()));
        }
        if (approval.status() == Status.REJECTED || approval.status() == Status.WITHDRAWN) {
            reasons.add(
                    Problem.of("approval-closed", "status", approval.status().code()));
        }
        return reasons;
    }

    List<Problem> againstEditing(EmployeeId by, Fields changed) {
        var reasons = againstRequester(approval, by, at);
        if (approval.subject().equals(changed)) {
            reasons.add(Problem.of("nothing-changed"));
        }
        approval.tier()
                .filter(tier -> isTimedOut())
                .ifPresent(tier -> reasons.add(Problem.of("tier-timed-out", "tier", tier.code())));
        return reasons;
    }

    boolean isTimedOut() {
        return new Hearing(approval, house, at)
                .consequence()
                .filter(Term.Consequence.REJECT::equals)
                .isPresent();
    }

    List<Problem> againstCarryingOut(EmployeeId by, Fields actual) {
        var reasons = againstTime(approval, at);
        if (approval.status() != Status.APPROVED) {
            reasons.add(Problem.of("not-approved", "status", approval.status().code()));
        }
        approval.subject()
                .changesTo(actual)
                .forEach(change -> reasons.add(Problem.of(
                        "changed-since-approval",
                        "field",
                        change.name(),
                        "approved",
                        String.valueOf(change.before()),
                        "actual",
                        String.valueOf(change.after()))));
        if (!isHolding(by, approval.terms().executors())) {
            reasons.add(Problem.of(
                    "may-not-carry-out",
                    "employee",
                    by.value(),
                    "matter",
                    approval.terms().matter().code()));
        }
        if (approval.terms().isKeptApart()
                && approval.standing().stream()
                        .anyMatch(each -> each.decision().people().contains(by))) {
            reasons.add(Problem.of("approver-carries-out", "employee", by.value()));
        }
        return reasons.stream().map(reason -> reason.with("id", approval.id())).toList();
    }

    private boolean isHolding(EmployeeId person, List<Post> posts) {
        var date = house.day(at);
        return house.people()
                .find(person)
                .filter(found -> posts.stream().anyMatch(post -> found.isHolding(post, date)))
                .isPresent();
    }
}
