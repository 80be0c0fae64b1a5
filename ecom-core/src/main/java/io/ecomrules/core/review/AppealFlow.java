package io.ecomrules.core.review;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an agent appeals against a finding. Whoever holds a post that the rules name decides, and never the agent, the reviewer of the finding or
 * whoever decided before. An appeal that was rejected can be brought once more, if the rules have a second stage.
 */
public final class AppealFlow {

    /** Where an appeal is. */
    public enum State {
        /** The agent has appealed. */
        RAISED,
        /** It was rejected and can be brought again. */
        REJECTED,
        /** The agent has appealed again. */
        RAISED_AGAIN,
        /** The agent was right: the finding does not count. */
        UPHELD,
        /** The finding stands for good. */
        CLOSED,
        /** The agent took it back. */
        WITHDRAWN
    }

    /** What can be asked for. */
    public enum Command {
        /** The agent appeals. */
        RAISE,
        /** It is decided for the agent. */
        UPHOLD,
        /** It is decided against the agent. */
        REJECT,
        /** The agent appeals again. */
        RAISE_AGAIN,
        /** The agent accepts the finding. */
        ACCEPT,
        /** The agent takes the appeal back. */
        WITHDRAW
    }

    /**
     * What the guards look at.
     *
     * @param finding what is appealed against
     * @param terms what the rules say
     * @param stage the stage the step belongs to
     * @param since when the agent's time for that stage began
     * @param decidedBefore who rejected it at the stage before, or null
     * @param house who holds which post, and how time is counted
     * @param stamp when, by whom, and why
     */
    public record Facts(
            Disputed finding,
            AppealTerms terms,
            AppealStage stage,
            Instant since,
            @Nullable String decidedBefore,
            House house,
            Stamp stamp) {

        /** Checks that nothing is missing. */
        public Facts {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(house, "house");
            Objects.requireNonNull(stamp, "stamp");
        }

        private Problem problem(String code) {
            return Problem.of(
                            code,
                            "conversation",
                            finding.conversation(),
                            "clause",
                            finding.item().clause().value(),
                            "actor",
                            stamp.by())
                    .named("stage", stage.code(), stage);
        }
    }

    private static final Guard<Facts> BY_THE_AGENT = new Guard<>(
            "by-the-agent",
            facts ->
                    against(!facts.stamp().by().equals(facts.finding().agent().value()), facts, "appeal-not-by-agent"));
    private static final Guard<Facts> REASONED =
            new Guard<>("reasoned", facts -> against(facts.stamp().note().isBlank(), facts, "appeal-without-reason"));
    private static final Guard<Facts> AT_A_STAGE = new Guard<>(
            "at-a-stage",
            facts -> against(!facts.terms().stages().containsKey(facts.stage()), facts, "appeal-stage-not-in-force"));
    private static final Guard<Facts> IN_TIME = new Guard<>("in-time", AppealFlow::notInTime);
    private static final Guard<Facts> BY_A_DECIDER = new Guard<>("by-a-decider", AppealFlow::notByADecider);
    private static final Guard<Facts> BY_ANOTHER = new Guard<>("by-another", AppealFlow::notByAnother);

    /** The table. */
    public static final Workflow<State, Command, Facts> WORKFLOW = Workflow.<State, Command, Facts>named(
                    "Appeal", State.class, Command.class)
            .begin(Command.RAISE, State.RAISED, BY_THE_AGENT, REASONED, AT_A_STAGE, IN_TIME)
            .step(State.RAISED, Command.UPHOLD, State.UPHELD, BY_A_DECIDER, BY_ANOTHER, REASONED)
            .step(State.RAISED, Command.REJECT, State.REJECTED, BY_A_DECIDER, BY_ANOTHER, REASONED)
            .step(State.RAISED, Command.WITHDRAW, State.WITHDRAWN, BY_THE_AGENT)
            .step(State.REJECTED, Command.RAISE_AGAIN, State.RAISED_AGAIN, BY_THE_AGENT, REASONED, AT_A_STAGE, IN_TIME)
            .step(State.REJECTED, Command.ACCEPT, State.CLOSED, BY_THE_AGENT)
            .step(State.RAISED_AGAIN, Command.UPHOLD, State.UPHELD, BY_A_DECIDER, BY_ANOTHER, REASONED)
            .step(State.RAISED_AGAIN, Command.REJECT, State.CLOSED, BY_A_DECIDER, BY_ANOTHER, REASONED)
            .step(State.RAISED_AGAIN, Command.WITHDRAW, State.WITHDRAWN, BY_THE_AGENT)
            .end(State.UPHELD, State.CLOSED, State.WITHDRAWN)
            .build();

    private AppealFlow() {}

    private static List<Problem> against(boolean isAgainst, Facts facts, String code) {
        return isAgainst ? List.of(facts.problem(code)) : List.of();
    }

    private static List<Problem> notInTime(Facts facts) {
        var stage = facts.terms().stages().get(facts.stage());
        var within = stage == null ? null : stage.raisedWithin();
        if (within == null) {
            return List.of();
        }
        var dueAt = facts.house().deadline().after(facts.since(), within.value());
        if (dueAt == null) {
            return List.of(facts.problem("appeal-time-unknown"));
        }
        return facts.stamp().at().isAfter(dueAt)
                ? List.of(facts.problem("appeal-too-late").with("dueAt", local(facts, dueAt)))
                : List.of();
    }

    private static String local(Facts facts, Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(facts.house().zone()));
    }

    private static List<Problem> notByADecider(Facts facts) {
        var stage = facts.terms().stages().get(facts.stage());
        if (stage == null) {
            return List.of(facts.problem("appeal-stage-not-in-force"));
        }
        var day = facts.house().day(facts.stamp().at());
        boolean isDecider = stage.deciders().value().stream()
                .flatMap(post -> facts.house().people().holders(post, day).stream())
                .anyMatch(holder -> holder.id().value().equals(facts.stamp().by()));
        if (isDecider) {
            return List.of();
        }
        var posts = stage.deciders().value();
        return List.of(facts.problem("not-a-decider-of-appeals")
                .named(
                        "posts",
                        posts.stream().map(post -> post.code()).collect(Collectors.joining(", ")),
                        locale -> posts.stream()
                                .map(post -> post.title(locale))
                                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", "))));
    }

    private static List<Problem> notByAnother(Facts facts) {
        var by = facts.stamp().by();
        if (by.equals(facts.finding().agent().value())) {
            return List.of(facts.problem("decides-own-appeal"));
        }
        boolean isSame = by.equals(facts.finding().reviewer()) || by.equals(facts.decidedBefore());
        return against(isSame, facts, "decided-on-it-before");
    }
}
