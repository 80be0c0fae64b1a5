package io.ecomrules.core.workflow;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case on its way through a workflow: the steps taken so far. Its state and version follow from them, so that they cannot disagree.
 * Immutable; a host keeps the history and gets the case back by {@link Workflow#replay}.
 *
 * @param workflow the table
 * @param history every step, the oldest first, at least the one with which it began
 * @param <S> the states
 * @param <C> the commands
 * @param <X> what guards look at
 */
public record Progress<S extends Enum<S>, C extends Enum<C>, X>(Workflow<S, C, X> workflow, List<Step<S, C>> history) {

    /**
     * Copies the history and checks that the table allows it.
     *
     * @throws InvalidInputException with every step that the table does not have ({@code step-not-in-workflow}), that does not begin where
     *     the one before ended ({@code step-out-of-place}) or lies before it ({@code time-goes-back}), or with {@code empty-history}
     */
    public Progress {
        history = List.copyOf(history);
        var problems = broken(workflow, history);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Tells where the case is.
     *
     * @return the state after the last step
     */
    public S state() {
        return last().to();
    }

    /**
     * Counts the steps. Whoever wants to take one says which version was looked at.
     *
     * @return the number of steps, at least 1
     */
    public int version() {
        return history.size();
    }

    /**
     * Tells whether the way has ended.
     *
     * @return true if no step leads on
     */
    public boolean isFinished() {
        return workflow.ends().contains(state());
    }

    /**
     * Takes a step, or gives every reason why not; nothing changes before all guards were asked.
     *
     * @param command what is asked for
     * @param expectedVersion the version that was looked at
     * @param context what guards look at
     * @param stamp when, by whom, and why
     * @return the case after the step; {@link Answer.Unchanged} with this case if the command is not possible here because it has led here
     *     already; or {@code stale-version}, {@code time-goes-back}, {@code step-not-possible} and the reasons of all guards
     */
    public Answer<Progress<S, C, X>> step(C command, int expectedVersion, X context, Stamp stamp) {
        var reasons = new ArrayList<Problem>();
        if (expectedVersion != version()) {
            reasons.add(workflow.named(Problem.of(
                    "stale-version",
                    "expected",
                    Integer.toString(expectedVersion),
                    "version",
                    Integer.toString(version()))));
        }
        var decided = decide(command, context);
        if (decided instanceof Answer.Unchanged && reasons.isEmpty()) {
            return new Answer.Unchanged<>(this);
        }
        if (stamp.at().isBefore(last().stamp().at())) {
            reasons.add(backwards(workflow, version() + 1, stamp, last().stamp()));
        }
        reasons.addAll(decided.reasons());
        return reasons.isEmpty() ? decided.map(to -> with(command, to, stamp)) : new Answer.Refused<>(reasons);
    }

    /**
     * Answers for each command what it would lead to now, or every reason why not.
     *
     * @param context what guards look at
     * @return every command, in its order
     */
    public Map<C, Answer<S>> possible(X context) {
        var answers = new EnumMap<C, Answer<S>>(workflow.commands());
        for (var command : Objects.requireNonNull(workflow.commands().getEnumConstants())) {
            answers.put(command, decide(command, context));
        }
        return answers;
    }

    /** A command that led into this state and leads nowhere from it has nothing left to do. */
    private Answer<S> decide(C command, X context) {
        boolean isDone = workflow.row(state(), command).isEmpty() && entered() == command;
        return isDone ? new Answer.Unchanged<>(state()) : workflow.decide(state(), command, context);
    }

    /** The command that led into the state; steps that stayed in it are looked through. */
    private C entered() {
        int at = history.size() - 1;
        while (history.get(at).from() == history.get(at).to()) {
            at--;
        }
        return history.get(at).command();
    }

    private Progress<S, C, X> with(C command, S to, Stamp stamp) {
        var more = Stream.concat(history.stream(), Stream.of(new Step<>(state(), command, to, stamp)));
        return new Progress<>(workflow, more.toList());
    }

    private Step<S, C> last() {
        return history.get(history.size() - 1);
    }

    private static <S extends Enum<S>, C extends Enum<C>> List<Problem> broken(
            Workflow<S, C, ?> workflow, List<Step<S, C>> history) {
        if (history.isEmpty()) {
            return List.of(workflow.named(Problem.of("empty-history")));
        }
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < history.size(); i++) {
            var step = history.get(i);
            var before = i == 0 ? null : history.get(i - 1);
            if (step.from() != (before == null ? null : before.to())) {
                problems.add(problem("step-out-of-place", workflow, i + 1, step));
            } else if (!workflow.hasStep(step)) {
                problems.add(problem("step-not-in-workflow", workflow, i + 1, step));
            }
            if (before != null && step.stamp().at().isBefore(before.stamp().at())) {
                problems.add(backwards(workflow, i + 1, step.stamp(), before.stamp()));
            }
        }
        return problems;
    }

    private static Problem problem(String code, Workflow<?, ?, ?> workflow, int number, Step<?, ?> step) {
        var problem = workflow.named(Problem.of(code, "number", Integer.toString(number)));
        problem = workflow.named(problem, "from", step.from());
        problem = workflow.named(problem, "command", step.command());
        return workflow.named(problem, "to", step.to());
    }

    private static Problem backwards(Workflow<?, ?, ?> workflow, int number, Stamp stamp, Stamp before) {
        return workflow.named(Problem.of(
                "time-goes-back",
                "number",
                Integer.toString(number),
                "at",
                stamp.at().toString(),
                "before",
                before.at().toString()));
    }
}
