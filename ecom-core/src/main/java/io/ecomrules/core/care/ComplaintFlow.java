package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a complaint is handled (SVC-14): ten steps in their order. Several may be taken together, none can be skipped. Until the last, the
 * customer may take the complaint back. Guards look at the stamp, whose note says what was proposed or why.
 */
public final class ComplaintFlow {

    /** Where a complaint is. */
    public enum State {
        /** The customer complained. */
        RAISED,
        /** Somebody has taken it up. */
        TAKEN_UP,
        /** The customer was received. */
        RECEIVED,
        /** Help was offered. */
        HELP_OFFERED,
        /** The customer's thoughts were led to the matter. */
        GUIDED,
        /** The customer was listened to. */
        HEARD,
        /** What the customer feels was acknowledged. */
        ACKNOWLEDGED,
        /** The customer was appeased. */
        APPEASED,
        /** The house apologised. */
        APOLOGISED,
        /** There is a remedy. */
        REMEDY_PROPOSED,
        /** The customer knows, and it was followed up. */
        FOLLOWED_UP,
        /** The customer took it back. */
        WITHDRAWN
    }

    /** What can be asked for. */
    public enum Command {
        /** The customer complains. */
        RAISE(null),
        /** Respond fast. */
        RESPOND(Obligation.RESPOND_TO_COMPLAINT),
        /** Receive the customer warmly. */
        RECEIVE(Obligation.RECEIVE_WARMLY),
        /** Offer help. */
        OFFER_HELP(Obligation.OFFER_HELP),
        /** Lead the customer's thoughts to the matter. */
        GUIDE(Obligation.GUIDE_CUSTOMER),
        /** Listen. */
        LISTEN(Obligation.LISTEN_TO_CUSTOMER),
        /** Acknowledge what the customer feels. */
        ACKNOWLEDGE(Obligation.ACKNOWLEDGE_FEELINGS),
        /** Appease and explain. */
        APPEASE(Obligation.APPEASE_AND_EXPLAIN),
        /** Apologise. */
        APOLOGISE(Obligation.APOLOGISE),
        /** Propose a remedy. */
        PROPOSE_REMEDY(Obligation.PROPOSE_REMEDY),
        /** Inform the customer and follow up. */
        FOLLOW_UP(Obligation.INFORM_AND_FOLLOW_UP),
        /** The customer takes it back. */
        WITHDRAW(null);

        private final @Nullable Obligation obligation;

        Command(@Nullable Obligation obligation) {
            this.obligation = obligation;
        }

        /**
         * Tells which rule says how long the step may take.
         *
         * @return the obligation, or empty for what the customer does
         */
        public Optional<Obligation> obligation() {
            return Optional.ofNullable(obligation);
        }
    }

    private static final Guard<Stamp> REMEDY_SAID = new Guard<>(
            "remedy-said",
            stamp -> stamp.note().isBlank() ? List.of(Problem.of("remedy-not-said", "by", stamp.by())) : List.of());

    private static final Guard<Stamp> REASONED = new Guard<>(
            "reasoned",
            stamp -> stamp.note().isBlank()
                    ? List.of(Problem.of("complaint-withdrawn-without-reason", "by", stamp.by()))
                    : List.of());

    /** The table. */
    public static final Workflow<State, Command, Stamp> WORKFLOW = Workflow.<State, Command, Stamp>named(
                    "Complaint", State.class, Command.class)
            .begin(Command.RAISE, State.RAISED)
            .step(State.RAISED, Command.RESPOND, State.TAKEN_UP)
            .step(State.TAKEN_UP, Command.RECEIVE, State.RECEIVED)
            .step(State.RECEIVED, Command.OFFER_HELP, State.HELP_OFFERED)
            .step(State.HELP_OFFERED, Command.GUIDE, State.GUIDED)
            .step(State.GUIDED, Command.LISTEN, State.HEARD)
            .step(State.HEARD, Command.ACKNOWLEDGE, State.ACKNOWLEDGED)
            .step(State.ACKNOWLEDGED, Command.APPEASE, State.APPEASED)
            .step(State.APPEASED, Command.APOLOGISE, State.APOLOGISED)
            .step(State.APOLOGISED, Command.PROPOSE_REMEDY, State.REMEDY_PROPOSED, REMEDY_SAID)
            .step(State.REMEDY_PROPOSED, Command.FOLLOW_UP, State.FOLLOWED_UP)
            .step(EnumSet.range(State.RAISED, State.REMEDY_PROPOSED), Command.WITHDRAW, State.WITHDRAWN, REASONED)
            .end(State.FOLLOWED_UP, State.WITHDRAWN)
            .build();

    private ComplaintFlow() {}

    /**
     * Lists the ten steps.
     *
     * @return the steps in their order, without what the customer does
     */
    public static List<Command> steps() {
        return Arrays.stream(Command.values())
                .filter(command -> command.obligation().isPresent())
                .toList();
    }

    /**
     * Takes several steps together, all of them or none.
     *
     * @param progress the complaint
     * @param commands the steps in their order, at least one
     * @param expectedVersion the version that was looked at
     * @param stamp when, by whom, and what was said
     * @return the complaint after the last of them, or every reason why the first of them that cannot be taken cannot
     */
    public static Answer<Progress<State, Command, Stamp>> take(
            Progress<State, Command, Stamp> progress, List<Command> commands, int expectedVersion, Stamp stamp) {
        Answer<Progress<State, Command, Stamp>> answer = progress.step(commands.get(0), expectedVersion, stamp, stamp);
        for (var command : commands.subList(1, commands.size())) {
            if (!(answer instanceof Answer.Granted<Progress<State, Command, Stamp>> granted)) {
                return answer;
            }
            var taken = granted.value();
            answer = taken.step(command, taken.version(), stamp, stamp);
        }
        return answer;
    }
}
