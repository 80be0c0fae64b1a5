package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Event.Approved;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request and everything that happened to it. Immutable: a step gives another one, or every reason why it cannot be taken.
 *
 * <p>Who agrees, agrees to what was seen. An edit takes away exactly the decisions of those tiers that watch what was edited; what was
 * taken away does not come back if the edit is undone.
 */
public final class Approval {

    private final Course course;

    private Approval(Course course) {
        this.course = course;
    }

    /**
     * Asks for an approval.
     *
     * @param request who asks for what, when, and how it is approved
     * @param house the house
     * @return the request, or the refusals {@code may-not-propose}, {@code empty-subject}, {@code field-nobody-watches},
     *     {@code no-approver} and {@code too-few-approvers}
     * @throws io.ecomrules.core.finding.InvalidInputException with {@code lone-surrogate} if half a character is asked for
     */
    public static Answer<Approval> open(Event.Opened request, House house) {
        var approval = new Approval(Course.begun(request));
        return answer(approval.course, new Reasons(approval, house, request.at()).againstOpening());
    }

    /**
     * Tells the same from what happened.
     *
     * @param history a {@link #history()}
     * @return the request as it was
     * @throws IllegalArgumentException if it does not begin with the request, or asks twice
     */
    public static Approval replay(List<Event> history) {
        if (history.isEmpty() || !(history.get(0) instanceof Event.Opened request)) {
            throw new IllegalArgumentException("The history of an approval begins with the request.");
        }
        var course = Course.begun(request);
        for (var event : history.subList(1, history.size())) {
            course = course.after(event);
        }
        return new Approval(course);
    }

    /**
     * Agrees for a tier.
     *
     * @param decision who agrees, to what, when
     * @param house the house
     * @return the request after it; or every reason why not, such as {@code requester-never-approves}, {@code not-eligible},
     *     {@code tier-not-its-turn}, {@code one-person-one-tier}, {@code already-decided}, {@code stale-seal}, {@code no-approver}
     */
    public Answer<Approval> approve(Decision decision, House house) {
        var hearing = new Hearing(this, house, decision.at());
        var reasons = new ArrayList<>(hearing.against(decision));
        var further = reasons.isEmpty() ? hearing.againstAgreeing(decision) : hearing.lacking();
        reasons.addAll(further);
        return answer(
                course.after(new Approved(decision, hearing.seats(decision.tier(), decision.principal()))), reasons);
    }

    /**
     * Refuses, for good. One refusal is enough.
     *
     * @param decision who refuses, when and why
     * @param house the house
     * @return the request after it, or every reason why not: as for agreeing, and {@code decision-without-reason}
     */
    public Answer<Approval> reject(Decision decision, House house) {
        return answer(course.after(new Event.Rejected(decision)), againstRefusing(decision, house));
    }

    /**
     * Sends it back. A tier it goes back to and all behind it decide again; the requester has to change something.
     *
     * @param decision who sends it back, when and why
     * @param to an earlier tier, or null for the requester
     * @param house the house
     * @return the request after it, or every reason why not: as for refusing, and {@code not-an-earlier-tier}
     */
    public Answer<Approval> sendBack(Decision decision, @Nullable Tier to, House house) {
        var reasons = againstRefusing(decision, house);
        if (to != null && to.compareTo(decision.tier()) >= 0) {
            reasons.add(Problem.of("not-an-earlier-tier", "tier", to.code()));
        }
        return answer(course.after(new Event.Returned(decision, to)), reasons);
    }

    private List<Problem> againstRefusing(Decision decision, House house) {
        var reasons = new ArrayList<>(new Hearing(this, house, decision.at()).against(decision));
        if (decision.comment().isBlank()) {
            reasons.add(Problem.of("decision-without-reason"));
        }
        return reasons;
    }

    /**
     * Changes what is to be approved, also when it was approved already. Decisions stand where their tier watches nothing that changed and
     * the terms ask the same of it.
     *
     * @param by who changes it
     * @param changed what is to be approved now
     * @param now how that is approved: what the rules say of it
     * @param at when
     * @param house the house
     * @return the request after it, or the refusals {@code only-the-requester}, {@code approval-closed}, {@code nothing-changed},
     *     {@code tier-timed-out}, those of time and those of {@link #open}
     */
    public Answer<Approval> edit(EmployeeId by, Fields changed, ApprovalTerms now, Instant at, House house) {
        if (now.matter() != terms().matter()) {
            throw new IllegalArgumentException("Request " + id() + " is about "
                    + terms().matter().code() + " but not " + now.matter().code() + ".");
        }
        var edited = new Approval(course.after(new Event.Edited(changed, now, at)));
        var reasons = new Reasons(this, house, at).againstEditing(by, changed);
        reasons.addAll(new Reasons(edited, house, at).againstContent());
        return answer(edited.course, reasons);
    }

    /**
     * Takes the request back before it is decided.
     *
     * @param by who
     * @param at when
     * @return the request after it, or the refusals {@code only-the-requester}, {@code approval-closed} and those of time
     */
    public Answer<Approval> withdraw(EmployeeId by, Instant at) {
        var reasons = Reasons.againstRequester(this, by, at);
        if (status() == Status.APPROVED) {
            reasons.add(Problem.of("approval-closed", "status", status().code()));
        }
        return answer(course.after(new Event.Withdrawn(at)), reasons);
    }

    /**
     * Records that a tier's time is up, where that is a rejection.
     *
     * @param house the house
     * @param at now
     * @return the rejected request, or the refusal {@code not-timed-out}
     */
    public Answer<Approval> expire(House house, Instant at) {
        var reasons = Reasons.againstTime(this, at);
        if (!new Reasons(this, house, at).isTimedOut()) {
            reasons.add(Problem.of("not-timed-out", "at", at.toString()));
        }
        return answer(course.after(new Event.Expired(tier().orElse(Tier.FIRST), at)), reasons);
    }

    /**
     * Tells why somebody cannot carry out what was approved.
     *
     * @param by who
     * @param actual what would be carried out
     * @param at when
     * @param house the house
     * @return every reason, none if nothing speaks against it: {@code not-approved}, {@code changed-since-approval},
     *     {@code may-not-carry-out}, {@code approver-carries-out} and those of time
     */
    public List<Problem> againstCarryingOut(EmployeeId by, Fields actual, Instant at, House house) {
        return Names.named(new Reasons(this, house, at).againstCarryingOut(by, actual));
    }

    /**
     * Tells how it stands.
     *
     * @param house the house
     * @param at now
     * @return whose turn it is, who may decide, who may not and why, and by when
     */
    public Standing standing(House house, Instant at) {
        return new Hearing(this, house, at).standing();
    }

    /**
     * Seals what a tier watches, for whoever is shown it.
     *
     * @param tier one of the terms' tiers
     * @return the seal that a {@link Decision} repeats
     */
    public Seal seal(Tier tier) {
        return course.seal(tier);
    }

    /**
     * Gives the request's id.
     *
     * @return the id
     */
    public String id() {
        return course.opened().id();
    }

    /**
     * Tells who asked.
     *
     * @return the requester
     */
    public EmployeeId requester() {
        return course.opened().by();
    }

    /**
     * Tells how it is approved.
     *
     * @return the terms in force, which an edit may have replaced
     */
    public ApprovalTerms terms() {
        return course.terms();
    }

    /**
     * Tells what is to be approved.
     *
     * @return the subject as last edited
     */
    public Fields subject() {
        return course.subject();
    }

    /**
     * Tells how far it is.
     *
     * @return the status
     */
    public Status status() {
        return course.status();
    }

    /**
     * Tells whose turn it is.
     *
     * @return the first tier that has yet to decide, or empty if the request is not pending
     */
    public Optional<Tier> tier() {
        return status() == Status.PENDING ? course.undecided() : Optional.empty();
    }

    /**
     * Tells since when it is that tier's turn.
     *
     * @return the instant from which its time limit counts
     */
    public Instant since() {
        return course.since();
    }

    /**
     * Lists the decisions that stand.
     *
     * @return those that agreed and were not taken away, in the order of time
     */
    public List<Approved> standing() {
        return course.standing();
    }

    /**
     * Lists everything that happened.
     *
     * @return the events, the request first
     */
    public List<Event> history() {
        return course.history();
    }

    private static Answer<Approval> answer(Course after, List<Problem> reasons) {
        var id = after.opened().id();
        return Answer.of(
                new Approval(after),
                Names.named(
                        reasons.stream().map(reason -> reason.with("id", id)).toList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Approval approval && approval.history().equals(history());
    }

    @Override
    public int hashCode() {
        return history().hashCode();
    }

    /** Writes the id and the status, for logs. */
    @Override
    public String toString() {
        return id() + " " + status().code()
                + tier().map(tier -> " " + tier.code()).orElse("");
    }
}
