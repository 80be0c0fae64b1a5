package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.util.EnumSet;
import java.util.List;

/**
 * The way of a claim (ORD-5, ORD-8): it is agreed to, refused with a reason, or goes back to the buyer to be amended; goods come back before
 * money does.
 */
public final class ClaimFlow {

    /** Where a claim is. */
    public enum State {
        /** It waits for an answer. */
        REQUESTED,
        /** The buyer was asked to amend it. */
        BACK_WITH_BUYER,
        /** It was agreed to, and the goods are on their way back. */
        AWAITING_GOODS,
        /** The goods are back, or need not come. */
        TO_BE_SETTLED,
        /** The money was paid back, or the other goods were sent. */
        SETTLED,
        /** It was refused. */
        REFUSED,
        /** The buyer no longer asks. */
        WITHDRAWN
    }

    /** What can be asked for. */
    public enum Command {
        /** The buyer asks. */
        REQUEST,
        /** The buyer is asked to amend it. */
        ASK_TO_AMEND,
        /** The buyer amends it. */
        AMEND,
        /** The house agrees. */
        AGREE,
        /** The goods come back. */
        TAKE_BACK,
        /** Money is paid back, or other goods are sent. */
        SETTLE,
        /** The house refuses. */
        REFUSE,
        /** The buyer no longer asks. */
        WITHDRAW
    }

    /**
     * What the guards look at.
     *
     * @param life the life of the order
     * @param claim what is asked for
     * @param request what is to be done with it
     * @param right whether the goods could be returned without a reason
     * @param stamp when, by whom, and why
     */
    record Facts(OrderLife life, Claim claim, OrderRequest.Handle request, ReturnRight right, Stamp stamp) {
        ClaimCheck check() {
            return new ClaimCheck(life, claim);
        }
    }

    private static final Guard<Facts> POSSIBLE =
            new Guard<>("possible", facts -> facts.check().againstAsking());
    private static final Guard<Facts> PAYABLE = new Guard<>(
            "payable", facts -> facts.check().againstSettling(facts.request().payment()));
    private static final Guard<Facts> REASONED = new Guard<>("reasoned", ClaimFlow::withoutReason);
    private static final Guard<Facts> NO_RIGHT_TO_RETURN = new Guard<>("no-right-to-return", ClaimFlow::rightful);

    /** The table. */
    static final Workflow<State, Command, Facts> WORKFLOW = Workflow.<State, Command, Facts>named(
                    "Claim", State.class, Command.class)
            .begin(Command.REQUEST, State.REQUESTED, POSSIBLE)
            .step(State.REQUESTED, Command.ASK_TO_AMEND, State.BACK_WITH_BUYER, REASONED)
            .step(State.BACK_WITH_BUYER, Command.AMEND, State.REQUESTED, POSSIBLE)
            .choose(
                    State.REQUESTED,
                    Command.AGREE,
                    "goods-come-back",
                    facts -> facts.claim().kind() != Claim.Kind.REFUND,
                    State.AWAITING_GOODS,
                    State.TO_BE_SETTLED)
            .step(State.AWAITING_GOODS, Command.TAKE_BACK, State.TO_BE_SETTLED)
            .step(State.TO_BE_SETTLED, Command.SETTLE, State.SETTLED, PAYABLE)
            .step(
                    EnumSet.of(State.REQUESTED, State.TO_BE_SETTLED),
                    Command.REFUSE,
                    State.REFUSED,
                    REASONED,
                    NO_RIGHT_TO_RETURN)
            .step(
                    EnumSet.of(State.REQUESTED, State.BACK_WITH_BUYER, State.AWAITING_GOODS),
                    Command.WITHDRAW,
                    State.WITHDRAWN)
            .end(State.SETTLED, State.REFUSED, State.WITHDRAWN)
            .build();

    private ClaimFlow() {}

    /**
     * Gives the table, for charts and for whoever wants to know what may follow what.
     *
     * @return the workflow
     */
    public static Workflow<State, Command, ?> workflow() {
        return WORKFLOW;
    }

    private static List<Problem> withoutReason(Facts facts) {
        return facts.stamp().note().isBlank()
                ? List.of(Problem.of(
                        "claim-answered-without-reason", "claim", facts.claim().id()))
                : List.of();
    }

    /** Money without the goods is no right, and no refusal of it is wrong; that the goods could come back is named all the same. */
    private static List<Problem> rightful(Facts facts) {
        if (facts.claim().kind() != Claim.Kind.RETURN) {
            return List.of();
        }
        return switch (facts.right().status()) {
            case OVER, EXCLUDED -> List.of();
            case OPEN ->
                List.of(Problem.of(
                        "right-to-return",
                        "claim",
                        facts.claim().id(),
                        "until",
                        facts.right().untilText()));
            case UNKNOWN ->
                List.of(Problem.of(
                        "return-period-unknown", "order", facts.life().order().id()));
        };
    }
}
