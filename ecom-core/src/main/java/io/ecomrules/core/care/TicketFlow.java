package io.ecomrules.core.care;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Workflow;
import java.util.List;

/**
 * How something is handled that cannot be solved at once (SVC-15, SVC-19): recorded, handed over, followed up, fed back to the customer, who
 * is then asked for satisfaction, closed, and archived for good. While the house waits for the customer, its time stands still. Until it
 * is archived it can be opened again. What is out of the ordinary is reported to the supervisor.
 */
public final class TicketFlow {

    /** Where a ticket is. */
    public enum State {
        /** It is written down. */
        RECORDED,
        /** Somebody has it who can solve it. */
        HANDED_OVER,
        /** It was looked at again. */
        FOLLOWED_UP,
        /** The customer has to say something first. */
        WAITING,
        /** The customer knows the solution. */
        FED_BACK,
        /** The customer was asked for satisfaction. */
        SURVEYED,
        /** It is closed. */
        CLOSED,
        /** It is archived. */
        ARCHIVED
    }

    /** What can be asked for. */
    public enum Command {
        /** It is written down. */
        RECORD,
        /** What is out of the ordinary is reported to the supervisor. */
        REPORT,
        /** It is handed over. */
        HAND_OVER,
        /** It is looked at again. */
        FOLLOW_UP,
        /** The customer is asked something. */
        WAIT,
        /** The customer has answered. */
        RESUME,
        /** The customer is told the solution. */
        FEED_BACK,
        /** The customer is asked for satisfaction. */
        SURVEY,
        /** It is closed. */
        CLOSE,
        /** It is opened again. */
        REOPEN,
        /** It is archived. */
        ARCHIVE
    }

    private static final Guard<TicketCase> SURVEYED = new Guard<>(
            "surveyed",
            facts -> facts.satisfaction() == null ? List.of(Problem.of("satisfaction-not-recorded")) : List.of());

    /** The table. */
    public static final Workflow<State, Command, TicketCase> WORKFLOW = Workflow.<State, Command, TicketCase>named(
                    "Ticket", State.class, Command.class)
            .begin(Command.RECORD, State.RECORDED, said("described", "ticket-without-description"))
            .step(State.RECORDED, Command.REPORT, State.RECORDED)
            .step(State.HANDED_OVER, Command.REPORT, State.HANDED_OVER)
            .step(State.FOLLOWED_UP, Command.REPORT, State.FOLLOWED_UP)
            .step(
                    State.RECORDED,
                    Command.HAND_OVER,
                    State.HANDED_OVER,
                    said("handed-to-somebody", "ticket-handed-to-nobody"))
            .step(List.of(State.HANDED_OVER, State.FOLLOWED_UP), Command.FOLLOW_UP, State.FOLLOWED_UP)
            .step(
                    List.of(State.HANDED_OVER, State.FOLLOWED_UP),
                    Command.WAIT,
                    State.WAITING,
                    said("question-said", "waiting-without-question"))
            .step(State.WAITING, Command.RESUME, State.FOLLOWED_UP)
            .step(List.of(State.FOLLOWED_UP, State.WAITING), Command.FEED_BACK, State.FED_BACK)
            .step(State.FED_BACK, Command.SURVEY, State.SURVEYED, SURVEYED)
            .step(State.SURVEYED, Command.CLOSE, State.CLOSED)
            .step(
                    List.of(State.FED_BACK, State.SURVEYED, State.CLOSED),
                    Command.REOPEN,
                    State.RECORDED,
                    said("reasoned", "ticket-reopened-without-reason"))
            .step(State.CLOSED, Command.ARCHIVE, State.ARCHIVED)
            .end(State.ARCHIVED)
            .build();

    private TicketFlow() {}

    private static Guard<TicketCase> said(String code, String problem) {
        return new Guard<>(code, facts -> facts.note().isBlank() ? List.of(Problem.of(problem)) : List.of());
    }
}
