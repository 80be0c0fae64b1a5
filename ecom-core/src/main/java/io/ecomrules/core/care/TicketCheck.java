package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.care.TicketFlow.Command;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a ticket, round by round: it begins when it is recorded, and again each time it is opened again. */
final class TicketCheck {

    private static final Set<Command> BEGINNINGS = Set.of(Command.RECORD, Command.REOPEN);
    /** What shows that somebody looks after a ticket. */
    private static final Set<Command> LOOKED_AT =
            Set.of(Command.HAND_OVER, Command.FOLLOW_UP, Command.WAIT, Command.RESUME);

    private final Ticket ticket;
    private final CareJudge judge;

    TicketCheck(Ticket ticket, CareJudge judge) {
        this.ticket = ticket;
        this.judge = judge;
    }

    CareReport report() {
        reported();
        var rounds = rounds(ticket);
        rounds.forEach(round -> {
            handedOver(round);
            followedUp(round);
        });
        new TicketClock(ticket, rounds.get(rounds.size() - 1), judge).fedBack();
        rounds.forEach(this::surveyed);
        return judge.report();
    }

    /** At least one, if only an empty one. */
    private static List<List<Noted<Command>>> rounds(Ticket ticket) {
        var rounds = new ArrayList<List<Noted<Command>>>();
        rounds.add(new ArrayList<>());
        for (var note : ticket.notes()) {
            var round = rounds.get(rounds.size() - 1);
            if (BEGINNINGS.contains(note.step()) && !round.isEmpty()) {
                round = new ArrayList<>();
                rounds.add(round);
            }
            round.add(note);
        }
        return rounds;
    }

    private void reported() {
        var extraordinary = ticket.extraordinary();
        var since = Noted.at(ticket.notes(), Command.RECORD);
        var task = task(Obligation.REPORT_EXTRAORDINARY, since, ticket.notes(), Command.REPORT);
        if (extraordinary == null) {
            judge.verdict(task, Status.UNKNOWN, null);
        } else if (extraordinary) {
            judge.judge(task);
        } else {
            judge.verdict(task, Status.NOT_APPLICABLE, null);
        }
    }

    private void handedOver(List<Noted<Command>> round) {
        judge(task(Obligation.HAND_OVER_TICKET, began(round), round, Command.HAND_OVER), Command.HAND_OVER, round);
    }

    private void surveyed(List<Noted<Command>> round) {
        var task = task(Obligation.SURVEY_SATISFACTION, Noted.at(round, Command.FEED_BACK), round, Command.SURVEY);
        if (task.isDone() || isPassed(Command.SURVEY, round) || Noted.has(round, Command.FEED_BACK)) {
            judge(task, Command.SURVEY, round);
        }
    }

    /** From each time that somebody looked at a ticket to the next, except while the house waits for the customer. */
    private void followedUp(List<Noted<Command>> round) {
        if (isPassed(Command.FOLLOW_UP, round) && round.stream().noneMatch(TicketCheck::isFollowUp)) {
            var task = task(Obligation.FOLLOW_UP_TICKET, Noted.at(round, Command.HAND_OVER), round, Command.FOLLOW_UP);
            judge.failed(task, CareLapse.TICKET_STEP_MISSED, judge.dueAtIfKnown(task));
            return;
        }
        Noted<Command> last = null;
        for (var note : round) {
            boolean isEnd = note.step() == Command.FEED_BACK;
            if (last != null && last.step() != Command.WAIT && (isEnd || LOOKED_AT.contains(note.step()))) {
                judge.judge(followUp(last).done(note.at()));
            }
            if (isEnd || LOOKED_AT.contains(note.step())) {
                last = isEnd ? null : note;
            }
        }
        if (last != null && last.step() != Command.WAIT) {
            judge.judge(followUp(last));
        }
    }

    private static boolean isFollowUp(Noted<Command> note) {
        return note.step() != Command.HAND_OVER && LOOKED_AT.contains(note.step());
    }

    private CareTask followUp(Noted<Command> last) {
        return CareTask.open(ticket.id(), Obligation.FOLLOW_UP_TICKET, last.at());
    }

    /** A step that was left out is missed whether or not its time is over. */
    private void judge(CareTask task, Command step, List<Noted<Command>> round) {
        if (!task.isDone() && isPassed(step, round)) {
            judge.failed(task, CareLapse.TICKET_STEP_MISSED, judge.dueAtIfKnown(task));
        } else {
            judge.judge(task);
        }
    }

    /** Whether a step was taken that comes only after this one. */
    static boolean isPassed(Command step, List<Noted<Command>> notes) {
        return notes.stream()
                .map(Noted::step)
                .anyMatch(other -> other.compareTo(step) > 0 && !BEGINNINGS.contains(other));
    }

    private CareTask task(Obligation obligation, @Nullable Instant since, List<Noted<Command>> notes, Command step) {
        return new CareTask(ticket.id(), obligation, since, Noted.has(notes, step), Noted.at(notes, step));
    }

    private static @Nullable Instant began(List<Noted<Command>> round) {
        return round.isEmpty() || !BEGINNINGS.contains(round.get(0).step())
                ? null
                : round.get(0).at();
    }
}
