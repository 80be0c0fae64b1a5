package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Event.Approved;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the events of a request come to. It asks nobody: whether a step may be taken is decided before there is an event.
 *
 * @param opened how it began
 * @param terms how it is approved now
 * @param subject what is to be approved now
 * @param status how far it is
 * @param standing the decisions that stand
 * @param since when the present tier's turn came
 * @param history everything that happened
 */
record Course(
        Event.Opened opened,
        ApprovalTerms terms,
        Fields subject,
        Status status,
        List<Approved> standing,
        Instant since,
        List<Event> history) {

    Course {
        standing = List.copyOf(standing);
        history = List.copyOf(history);
    }

    static Course begun(Event.Opened opened) {
        return new Course(
                opened, opened.terms(), opened.subject(), Status.PENDING, List.of(), opened.at(), List.of(opened));
    }

    /** The first tier that has not decided, whatever the status. */
    Optional<Tier> undecided() {
        return terms.tiers().stream()
                .filter(tier -> standing.stream()
                                .filter(each -> each.decision().tier() == tier)
                                .count()
                        < terms.quorum(tier))
                .findFirst();
    }

    Seal seal(Tier tier) {
        return terms.watched(tier, subject).seal();
    }

    Course after(Event event) {
        if (event instanceof Approved approved) {
            var more = new ArrayList<>(standing);
            more.add(approved);
            return with(event, more, status);
        }
        if (event instanceof Event.Edited edited) {
            return after(edited);
        }
        if (event instanceof Event.Returned returned) {
            var to = returned.to();
            return to == null
                    ? with(event, standing, Status.RETURNED)
                    : with(event, kept(each -> each.decision().tier().compareTo(to) < 0), status);
        }
        if (event instanceof Event.Opened) {
            throw new IllegalArgumentException(
                    "Request " + opened.id() + " was opened already. Maybe two histories were put together?");
        }
        return with(event, standing, event instanceof Event.Withdrawn ? Status.WITHDRAWN : Status.REJECTED);
    }

    /** Decisions stand whose tier is asked the same and saw the same. */
    private Course after(Event.Edited edited) {
        var edition = new Course(opened, edited.terms(), edited.subject(), Status.PENDING, standing, since, history);
        var kept = kept(each -> terms.hasSameDemands(each.decision().tier(), edited.terms())
                && each.decision().seen().equals(edition.seal(each.decision().tier())));
        var course = edition.with(edited, kept, Status.PENDING);
        var turn = undecided();
        var isSameTurn = status == Status.PENDING
                && turn.equals(course.undecided())
                && turn.filter(tier -> seal(tier).equals(course.seal(tier))).isPresent();
        return isSameTurn ? course.since(since) : course.since(edited.at());
    }

    private List<Approved> kept(Predicate<Approved> condition) {
        return standing.stream().filter(condition).toList();
    }

    private Course with(Event event, List<Approved> decisions, Status next) {
        var more = new ArrayList<>(history);
        more.add(event);
        var course = new Course(opened, terms, subject, next, decisions, since, more);
        var timed = course.undecided().equals(undecided()) ? course : course.since(event.at());
        return next == Status.PENDING && course.undecided().isEmpty()
                ? new Course(opened, terms, subject, Status.APPROVED, decisions, timed.since, more)
                : timed;
    }

    private Course since(Instant turn) {
        return new Course(opened, terms, subject, status, standing, turn, history);
    }
}
