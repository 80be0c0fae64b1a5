package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.SlaClock;
import io.ecomrules.core.calendar.SlaEvent;
import io.ecomrules.core.calendar.SlaPolicy;
import io.ecomrules.core.calendar.SlaReading;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.care.TicketFlow.Command;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the customer was told the solution in time (SVC-15): the time of a ticket without that in which the house waited for the
 * customer, all rounds together.
 */
final class TicketClock {

    private static final Set<Command> CLOCKED =
            Set.of(Command.RECORD, Command.WAIT, Command.RESUME, Command.FEED_BACK, Command.REOPEN);

    private final List<Noted<Command>> notes;
    private final boolean isPassed;
    private final CareJudge judge;
    private final CareTask task;

    TicketClock(Ticket ticket, List<Noted<Command>> lastRound, CareJudge judge) {
        this.notes = ticket.notes().stream()
                .filter(note -> CLOCKED.contains(note.step()))
                .toList();
        this.isPassed = TicketCheck.isPassed(Command.FEED_BACK, lastRound);
        this.judge = judge;
        this.task = new CareTask(
                ticket.id(),
                Obligation.FEED_BACK_TICKET,
                Noted.at(notes, Command.RECORD),
                Noted.has(lastRound, Command.FEED_BACK),
                Noted.at(lastRound, Command.FEED_BACK));
    }

    void fedBack() {
        if (!task.isDone() && isPassed) {
            judge.failed(task, CareArea.TICKET.missed(), judge.dueAtIfKnown(task));
            return;
        }
        var limit = judge.limit(task);
        var gap = gap();
        if (limit == null) {
            judge.verdict(task, Status.UNKNOWN, null);
        } else if (gap != null) {
            judge.unknown(task, gap, null);
        } else {
            read(limit.value());
        }
    }

    private void read(Span limit) {
        SlaReading reading;
        try {
            var policy = new SlaPolicy(limit, SlaPolicy.Reopening.TOTAL);
            reading = SlaClock.read(policy, events(), judge.calendar(), judge.present());
        } catch (InvalidInputException notCountable) {
            judge.unknown(task, "calendar", null);
            return;
        }
        var dueAt = reading.dueAt();
        if (reading.problem() != null) {
            judge.unknown(task, "calendar", dueAt);
        } else if (reading.breachedAt() != null) {
            judge.failed(task, task.isDone() ? CareArea.TICKET.late() : CareArea.TICKET.missed(), dueAt);
        } else {
            judge.verdict(task, task.isDone() ? Status.PASS : Status.UNKNOWN, dueAt);
        }
    }

    /** What is not known of the times that the clock needs, or null if all is. */
    private @Nullable String gap() {
        if (task.since() == null) {
            return "since";
        }
        Instant last = null;
        for (var note : notes) {
            var at = note.at();
            if (at == null) {
                return note.step() == Command.FEED_BACK ? "done-at" : "pauses";
            }
            if (last != null && at.isBefore(last)) {
                return "backwards";
            }
            last = at;
        }
        return last != null && judge.present().isBefore(last) ? "backwards" : null;
    }

    /** What happened to the clock. Notes that change nothing, such as a second answer of the customer, are looked through. */
    private List<SlaEvent> events() {
        var events = new ArrayList<SlaEvent>();
        for (var note : notes) {
            var last = events.isEmpty() ? null : events.get(events.size() - 1);
            var event = event(note.step(), Objects.requireNonNull(note.at()), last);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private static @Nullable SlaEvent event(Command step, Instant at, @Nullable SlaEvent last) {
        if (last == null) {
            return step == Command.RECORD ? new SlaEvent.Started(at) : null;
        }
        boolean isDone = last instanceof SlaEvent.Fulfilled;
        boolean isWaiting = last instanceof SlaEvent.Paused;
        return switch (step) {
            case WAIT -> isDone || isWaiting ? null : new SlaEvent.Paused(at, "customer");
            case RESUME -> isWaiting ? new SlaEvent.Resumed(at) : null;
            case FEED_BACK -> isDone ? null : new SlaEvent.Fulfilled(at);
            case REOPEN -> isDone ? new SlaEvent.Reopened(at) : null;
            default -> null;
        };
    }
}
