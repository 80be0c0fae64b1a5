package io.ecomrules.core.review;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.care.CareTask;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.review.AppealFlow.Command;
import io.ecomrules.core.review.AppealFlow.Facts;
import io.ecomrules.core.review.AppealFlow.State;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a finding, from the first word to the last. Immutable. The rules in force when it is brought decide until its end.
 *
 * @param id the host's name for it
 * @param finding what is appealed against
 * @param terms what the rules say
 * @param progress what happened
 */
public record Appeal(String id, Disputed finding, AppealTerms terms, Progress<State, Command, Facts> progress) {

    /** Checks that nothing is missing. */
    public Appeal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(progress, "progress");
    }

    /**
     * The agent appeals.
     *
     * @param id the host's name for it
     * @param finding what is appealed against
     * @param terms what the rules say
     * @param house who holds which post, and how time is counted
     * @param stamp when, by the agent, and why
     * @return the appeal; or {@code appeal-not-by-agent}, {@code appeal-without-reason}, {@code appeal-too-late}, {@code
     *     appeal-time-unknown}, {@code appeal-stage-not-in-force}
     */
    public static Answer<Appeal> raise(String id, Disputed finding, AppealTerms terms, House house, Stamp stamp) {
        var facts = new Facts(finding, terms, AppealStage.FIRST, finding.toldAt(), null, house, stamp);
        return AppealFlow.WORKFLOW
                .begin(Command.RAISE, facts, stamp)
                .map(progress -> new Appeal(id, finding, terms, progress));
    }

    /**
     * Takes a step.
     *
     * @param command the step
     * @param expectedVersion the version of {@link #progress()} that was looked at
     * @param house who holds which post, and how time is counted
     * @param stamp when, by whom, and why
     * @return the appeal after it; or the reasons of {@link #raise}, {@code not-a-decider-of-appeals}, {@code decides-own-appeal}, {@code
     *     decided-on-it-before} and those of {@link Progress#step}
     */
    public Answer<Appeal> take(Command command, int expectedVersion, House house, Stamp stamp) {
        var rejected = step(Command.REJECT);
        var facts = new Facts(
                finding,
                terms,
                rejected == null ? AppealStage.FIRST : AppealStage.SECOND,
                rejected == null ? finding.toldAt() : rejected.stamp().at(),
                rejected == null ? null : rejected.stamp().by(),
                house,
                stamp);
        return progress.step(command, expectedVersion, facts, stamp)
                .map(after -> new Appeal(id, finding, terms, after));
    }

    /**
     * Gives what was decided, as a decision about the finding.
     *
     * @return that the finding is wrong, or right; empty while nothing is decided, or if the agent took it back before
     */
    public Optional<Review> review() {
        Stamp last = null;
        boolean isUpheld = false;
        for (var step : progress.history()) {
            if (step.command() == Command.UPHOLD || step.command() == Command.REJECT) {
                last = step.stamp();
                isUpheld = step.command() == Command.UPHOLD;
            }
        }
        var decision = isUpheld ? ReviewDecision.FALSE_HIT : ReviewDecision.CONFIRMED;
        return last == null
                ? Optional.empty()
                : Optional.of(new Review(
                        finding.conversation(), finding.item(), finding.passage(), decision, last.by(), last.at()));
    }

    /**
     * Lists the answers that are owed, to be judged with the care of customers.
     *
     * @return one for each time the agent appealed, done where it was decided or taken back
     */
    public List<CareTask> answers() {
        var answers = new ArrayList<CareTask>();
        Step<State, Command> raised = null;
        for (var step : progress.history()) {
            if (step.command() == Command.RAISE || step.command() == Command.RAISE_AGAIN) {
                raised = step;
            } else if (raised != null) {
                answers.add(answer(raised).done(step.stamp().at()));
                raised = null;
            }
        }
        if (raised != null) {
            answers.add(answer(raised));
        }
        return answers;
    }

    private CareTask answer(Step<State, Command> raised) {
        var stage = raised.command() == Command.RAISE ? AppealStage.FIRST : AppealStage.SECOND;
        Instant since = raised.stamp().at();
        return CareTask.open(id, stage.answer(), since);
    }

    private @Nullable Step<State, Command> step(Command command) {
        return progress.history().stream()
                .filter(step -> step.command() == command)
                .findFirst()
                .orElse(null);
    }
}
