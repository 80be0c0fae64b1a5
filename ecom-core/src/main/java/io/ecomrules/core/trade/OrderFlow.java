package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of an order (ORD-7): placed, accepted, contacted, confirmed, handed over, shipped, received, closed; picked up in a shop instead
 * of shipped (ORD-9); cancelled before the goods leave the house (ORD-5).
 */
public final class OrderFlow {

    /** Where an order is. */
    public enum State {
        /** The customer placed it; from here on it is binding. */
        PLACED,
        /** Somebody of the house accepted it. */
        ACCEPTED,
        /** The customer was contacted. */
        CONTACTED,
        /** The customer confirmed it. */
        CONFIRMED,
        /** Operations have it. */
        HANDED_OVER,
        /** The goods left the house. */
        SHIPPED,
        /** The customer has the goods. */
        RECEIVED,
        /** Nothing is owed or open any more. */
        CLOSED,
        /** It was called off before the goods left the house. */
        CANCELLED;

        /**
         * Gives the stable code.
         *
         * @return for example {@code handed-over}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** From here on the customer has the goods, or they are on their way. */
        boolean hasLeft() {
            return this == SHIPPED || this == RECEIVED || this == CLOSED;
        }

        boolean isEnd() {
            return this == CLOSED || this == CANCELLED;
        }
    }

    /** What can be asked for. */
    public enum Command {
        /** The customer places it. */
        PLACE,
        /** It is accepted. */
        ACCEPT,
        /** The customer is contacted. */
        CONTACT,
        /** The customer confirms it. */
        CONFIRM,
        /** It goes to operations. */
        HAND_OVER,
        /** The goods are sent. */
        SHIP,
        /** The customer takes the goods in a shop against a voucher. */
        PICK_UP,
        /** The goods arrive. */
        RECEIVE,
        /** It is laid to rest. */
        CLOSE,
        /** It is called off. */
        CANCEL
    }

    /**
     * What the guards look at.
     *
     * @param order the order as it was placed
     * @param life its life so far, or null while it is being placed
     * @param open the findings that would be open after the step
     * @param request what was asked for
     * @param right whether the goods may still be returned without a reason
     * @param stamp when, by whom, and why
     */
    record Facts(
            Order order,
            @Nullable OrderLife life,
            List<Finding> open,
            OrderRequest.Advance request,
            ReturnRight right,
            Stamp stamp) {

        OrderLife lived() {
            return Objects.requireNonNull(life, "life");
        }
    }

    private static final Guard<Facts> COMPLETE =
            new Guard<>("complete", facts -> new Completeness(facts.order()).problems());
    private static final Guard<Facts> SOUND = new Guard<>("sound", OrderFlow::open);
    private static final Guard<Facts> REMARKS_READ = new Guard<>("remarks-read", OrderFlow::unread);
    private static final Guard<Facts> VOUCHER_REDEEMED = new Guard<>("voucher-redeemed", OrderFlow::noVoucher);
    private static final Guard<Facts> NO_OPEN_CLAIM = new Guard<>("no-open-claim", OrderFlow::openClaims);
    private static final Guard<Facts> EVEN = new Guard<>("even", OrderFlow::owed);
    private static final Guard<Facts> RETURN_PERIOD_OVER = new Guard<>("return-period-over", OrderFlow::returnable);
    private static final Guard<Facts> REASONED = new Guard<>(
            "reasoned",
            facts -> facts.stamp().note().isBlank()
                    ? List.of(Problem.of(
                            "cancelled-without-reason", "order", facts.order().id()))
                    : List.of());

    /** The table. */
    static final Workflow<State, Command, Facts> WORKFLOW = Workflow.<State, Command, Facts>named(
                    "Order", State.class, Command.class)
            .begin(Command.PLACE, State.PLACED, COMPLETE)
            .step(State.PLACED, Command.ACCEPT, State.ACCEPTED)
            .step(State.ACCEPTED, Command.CONTACT, State.CONTACTED)
            .step(State.CONTACTED, Command.CONFIRM, State.CONFIRMED, SOUND)
            .step(State.CONFIRMED, Command.HAND_OVER, State.HANDED_OVER, SOUND, NO_OPEN_CLAIM)
            .step(State.HANDED_OVER, Command.SHIP, State.SHIPPED, SOUND, REMARKS_READ, NO_OPEN_CLAIM)
            .step(
                    State.HANDED_OVER,
                    Command.PICK_UP,
                    State.RECEIVED,
                    SOUND,
                    REMARKS_READ,
                    NO_OPEN_CLAIM,
                    VOUCHER_REDEEMED)
            .step(State.SHIPPED, Command.RECEIVE, State.RECEIVED)
            .step(State.RECEIVED, Command.CLOSE, State.CLOSED, NO_OPEN_CLAIM, EVEN, RETURN_PERIOD_OVER)
            .step(
                    EnumSet.range(State.PLACED, State.HANDED_OVER),
                    Command.CANCEL,
                    State.CANCELLED,
                    REASONED,
                    NO_OPEN_CLAIM)
            .end(State.CLOSED, State.CANCELLED)
            .build();

    private OrderFlow() {}

    /**
     * Gives the table, for charts and for whoever wants to know what may follow what.
     *
     * @return the workflow
     */
    public static Workflow<State, Command, ?> workflow() {
        return WORKFLOW;
    }

    /** Where a step is not possible yet, whatever else will speak against it is told as well. */
    static List<Problem> againstAnywhere(Command command, Facts facts) {
        var guards = new LinkedHashSet<Guard<? super Facts>>();
        WORKFLOW.rows().stream().filter(row -> row.command() == command).forEach(row -> guards.addAll(row.guards()));
        var reasons = new ArrayList<Problem>();
        guards.forEach(guard -> reasons.addAll(guard.against(facts)));
        return reasons;
    }

    private static List<Problem> open(Facts facts) {
        return facts.open().stream()
                .map(finding -> {
                    var problem = Problem.of(finding.code())
                            .with("clause", finding.clause().toString());
                    for (var fact : finding.evidence().entrySet()) {
                        problem = problem.with(fact.getKey(), fact.getValue().toString());
                    }
                    return problem;
                })
                .toList();
    }

    private static List<Problem> unread(Facts facts) {
        var remarks = facts.lived().remarks();
        var unread = new ArrayList<Problem>();
        for (int i = 1; i <= remarks.size(); i++) {
            if (!facts.request().remarksRead().contains(i)) {
                unread.add(about("remark-not-read", facts)
                        .with("number", String.valueOf(i))
                        .with("remark", remarks.get(i - 1)));
            }
        }
        return unread;
    }

    private static List<Problem> noVoucher(Facts facts) {
        var voucher = facts.request().voucher();
        if (voucher == null
                || !voucher.isRedeemed()
                || !voucher.order().equals(facts.order().id())) {
            return List.of(about("voucher-not-redeemed", facts));
        }
        return List.of();
    }

    private static List<Problem> openClaims(Facts facts) {
        return facts.lived().claims().values().stream()
                .filter(claim -> !claim.isFinished())
                .map(claim -> about("claim-open", facts).with("claim", claim.id()))
                .toList();
    }

    private static List<Problem> owed(Facts facts) {
        int sign = facts.lived().books().owedToBuyer().signum();
        if (sign == 0) {
            return List.of();
        }
        var amount = facts.lived().books().owedToBuyer().abs().toPlainString();
        return List.of(about(sign > 0 ? "money-owed-to-buyer" : "money-owed-by-buyer", facts)
                .with("amount", amount));
    }

    private static List<Problem> returnable(Facts facts) {
        return switch (facts.right().status()) {
            case OVER, EXCLUDED -> List.of();
            case OPEN ->
                List.of(about("return-period-running", facts)
                        .with("until", facts.right().untilText()));
            case UNKNOWN -> List.of(about("return-period-unknown", facts));
        };
    }

    private static Problem about(String code, Facts facts) {
        return Problem.of(code, "order", facts.order().id());
    }
}
