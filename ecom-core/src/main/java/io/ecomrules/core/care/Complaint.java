package io.ecomrules.core.care;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.care.ComplaintFlow.Command;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.workflow.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A complaint as it was written down (SVC-14), by a host that led it through {@link ComplaintFlow} or by one that only kept notes: then steps
 * may be missing, late or out of order, and times may not be known.
 *
 * @param id the host's id of the complaint
 * @param notes what was done, in any order
 */
public record Complaint(String id, List<Noted<Command>> notes) {

    /**
     * Copies the notes.
     *
     * @throws InvalidInputException with {@code empty-id}
     */
    public Complaint {
        notes = List.copyOf(notes);
        if (id.isBlank()) {
            throw new InvalidInputException(List.of(Problem.of("empty-id", "subject", "complaint")));
        }
    }

    /**
     * Takes the notes of a complaint that was led through the workflow.
     *
     * @param id the host's id of the complaint
     * @param progress how it went
     * @return the complaint
     */
    public static Complaint of(String id, Progress<?, Command, ?> progress) {
        return new Complaint(id, Noted.of(progress));
    }

    /**
     * Judges the ten steps. The time of each begins when the customer complains. A step is missed if one behind it was taken or its time is
     * over; it is out of order if it was taken before one that goes before it. What was not due when the customer took the complaint back
     * is not asked for.
     *
     * @param terms what the rules in force on a day say
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return a verdict for each step, and what is wrong
     */
    public CareReport judge(Function<LocalDate, CareTerms> terms, BusinessCalendar calendar, Instant now) {
        var judge = new CareJudge(terms, calendar, now);
        ComplaintFlow.steps().forEach(step -> judge(step, judge));
        return judge.report();
    }

    private void judge(Command step, CareJudge judge) {
        var task = new CareTask(
                id,
                step.obligation().orElseThrow(),
                Noted.at(notes, Command.RAISE),
                Noted.has(notes, step),
                Noted.at(notes, step));
        if (task.isDone()) {
            taken(step, task, judge);
        } else if (isSkipped(step)) {
            judge.failed(task, CareLapse.COMPLAINT_STEP_MISSED, judge.dueAtIfKnown(task));
        } else if (Noted.has(notes, Command.WITHDRAW)) {
            withdrawn(task, judge);
        } else {
            judge.judge(task);
        }
    }

    private boolean isSkipped(Command step) {
        return ComplaintFlow.steps().stream().anyMatch(other -> other.compareTo(step) > 0 && Noted.has(notes, other));
    }

    private void taken(Command step, CareTask task, CareJudge judge) {
        var at = task.doneAt();
        for (var earlier :
                ComplaintFlow.steps().subList(0, ComplaintFlow.steps().indexOf(step))) {
            var before = Noted.at(notes, earlier);
            if (at != null && before != null && at.isBefore(before)) {
                judge.failed(
                        task,
                        CareLapse.COMPLAINT_STEP_OUT_OF_ORDER,
                        judge.dueAtIfKnown(task),
                        "before",
                        earlier.obligation().orElseThrow().code(),
                        "beforeAt",
                        judge.text(before));
                return;
            }
        }
        judge.judge(task);
    }

    private void withdrawn(CareTask task, CareJudge judge) {
        var at = Noted.at(notes, Command.WITHDRAW);
        var dueAt = judge.dueAtIfKnown(task);
        if (at == null) {
            judge.unknown(task, "withdrawn-at", dueAt);
        } else if (dueAt != null && at.isAfter(dueAt)) {
            judge.failed(task, CareLapse.COMPLAINT_STEP_MISSED, dueAt);
        } else {
            judge.verdict(task, Status.NOT_APPLICABLE, dueAt);
        }
    }
}
