package io.ecomrules.core.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same rules over again, written down as simply as can be: states as words, money in cents, goods as counts. */
final class ByHand {

    enum What {
        ADVANCE,
        REMARK,
        PAY,
        PAY_BACK,
        REFUND,
        RETURN,
        EXCHANGE,
        HANDLE
    }

    /** One request. The flags: 1 a reason is given and remarks are read, 2 the goods are excluded, 4 money comes with it. */
    record Move(
            What what,
            OrderFlow.Command step,
            ClaimFlow.Command handling,
            int line,
            int quantity,
            long cents,
            int claim,
            int flags) {
        boolean isReasoned() {
            return (flags & 1) != 0;
        }

        boolean isExcluded() {
            return (flags & 2) != 0;
        }

        boolean isPaying() {
            return (flags & 4) != 0;
        }
    }

    private static final long INSTEAD = 595;
    private static final List<String> BEFORE_SHIPPING =
            List.of("PLACED", "ACCEPTED", "CONTACTED", "CONFIRMED", "HANDED_OVER");
    private static final Map<String, String> NEXT = Map.of(
            "PLACED", "ACCEPT ACCEPTED",
            "ACCEPTED", "CONTACT CONTACTED",
            "CONTACTED", "CONFIRM CONFIRMED",
            "CONFIRMED", "HAND_OVER HANDED_OVER",
            "HANDED_OVER", "SHIP SHIPPED",
            "SHIPPED", "RECEIVE RECEIVED",
            "RECEIVED", "CLOSE CLOSED");

    private static final class Line {
        private int count;
        private long cents;

        Line(int count, long cents) {
            this.count = count;
            this.cents = cents;
        }
    }

    private static final class Asked {
        private Move move;
        private String state = "REQUESTED";

        Asked(Move move) {
            this.move = move;
        }

        boolean isOpen() {
            return !List.of("SETTLED", "REFUSED", "WITHDRAWN").contains(state);
        }
    }

    private final List<Line> lines = new ArrayList<>(List.of(new Line(0, 150), new Line(3, 1000), new Line(1, 550)));
    private final Map<Integer, Asked> claims = new HashMap<>();
    private String state = "PLACED";
    private int remarks;
    private int payments;
    private long paid;
    private long paidBack;
    private long byClaims;
    private long worth = 1700;

    String state() {
        return state;
    }

    long paid() {
        return paid;
    }

    long refunded() {
        return paidBack + byClaims;
    }

    long worth() {
        return worth;
    }

    int nextPayment() {
        return payments + 1;
    }

    private long balance() {
        return paid - refunded();
    }

    boolean take(Move move) {
        return switch (move.what()) {
            case ADVANCE -> advance(move);
            case REMARK -> isHere() && remark();
            case PAY -> !isOver() && pay(move.cents());
            case PAY_BACK -> payBack();
            case REFUND, RETURN, EXCHANGE -> ask(move);
            case HANDLE -> claims.containsKey(move.claim()) && handle(move, claims.get(move.claim()));
        };
    }

    private boolean isHere() {
        return BEFORE_SHIPPING.contains(state) || state.equals("CANCELLED");
    }

    private boolean isRead(Move move) {
        return move.isReasoned() || remarks == 0;
    }

    private boolean remark() {
        remarks++;
        return true;
    }

    private boolean pay(long cents) {
        payments++;
        paid += cents;
        return true;
    }

    private boolean payBack() {
        long owed = balance() - worth;
        paidBack += Math.max(owed, 0);
        return owed > 0;
    }

    private boolean isOver() {
        return state.equals("CLOSED") || state.equals("CANCELLED");
    }

    private boolean advance(Move move) {
        var command = move.step().name();
        boolean isEven = paid - paidBack == 1700;
        boolean isIdle = claims.values().stream().noneMatch(Asked::isOpen);
        if (command.equals("CANCEL")) {
            boolean isPossible = BEFORE_SHIPPING.contains(state) && move.isReasoned() && isIdle;
            worth = isPossible ? 0 : worth;
            state = isPossible ? "CANCELLED" : state;
            return isPossible;
        }
        var next = NEXT.getOrDefault(state, "— —").split(" ", -1);
        boolean isPossible = next[0].equals(command)
                && switch (command) {
                    case "CONFIRM" -> isEven;
                    case "HAND_OVER" -> isEven && isIdle;
                    case "SHIP" -> isEven && isIdle && isRead(move);
                    case "CLOSE" -> isIdle && balance() == worth && move.isExcluded();
                    default -> true;
                };
        state = isPossible ? next[1] : state;
        return isPossible;
    }

    private boolean ask(Move move) {
        var known = claims.get(move.claim());
        if (known != null && !known.state.equals("BACK_WITH_BUYER")) {
            return false;
        }
        if (isOver() || !fits(move)) {
            return false;
        }
        claims.put(move.claim(), new Asked(move));
        return true;
    }

    private boolean fits(Move move) {
        if (move.what() == What.REFUND) {
            return move.line() < lines.size()
                    && move.cents() <= lines.get(move.line()).cents
                    && move.cents() <= balance();
        }
        if (BEFORE_SHIPPING.contains(state) || move.line() == 0 || move.line() >= lines.size()) {
            return false;
        }
        int onTheWay = 0;
        for (var other : claims.entrySet()) {
            var asked = other.getValue();
            if (other.getKey() != move.claim() && asked.isOpen() && asked.move.what() != What.REFUND) {
                onTheWay += asked.move.line() == move.line() ? asked.move.quantity() : 0;
            }
        }
        return move.quantity() <= lines.get(move.line()).count - onTheWay;
    }

    private boolean handle(Move move, Asked asked) {
        var command = move.handling().name();
        var to = switch (asked.state + " " + command) {
            case "REQUESTED ASK_TO_AMEND" -> move.isReasoned() ? "BACK_WITH_BUYER" : "";
            case "BACK_WITH_BUYER AMEND" -> !isOver() && fits(asked.move) ? "REQUESTED" : "";
            case "REQUESTED AGREE" -> asked.move.what() == What.REFUND ? "TO_BE_SETTLED" : "AWAITING_GOODS";
            case "AWAITING_GOODS TAKE_BACK" -> "TO_BE_SETTLED";
            case "REQUESTED REFUSE", "TO_BE_SETTLED REFUSE" ->
                move.isReasoned() && (move.isExcluded() || asked.move.what() != What.RETURN) ? "REFUSED" : "";
            case "REQUESTED WITHDRAW", "BACK_WITH_BUYER WITHDRAW", "AWAITING_GOODS WITHDRAW" -> "WITHDRAWN";
            case "TO_BE_SETTLED SETTLE" -> settle(move, asked.move) ? "SETTLED" : "";
            default -> "";
        };
        asked.state = to.isEmpty() ? asked.state : to;
        return !to.isEmpty();
    }

    private long credit(Move claim) {
        if (claim.what() == What.REFUND) {
            return claim.cents();
        }
        var line = lines.get(claim.line());
        return claim.quantity() == line.count ? line.cents : line.cents * claim.quantity() / line.count;
    }

    /** What would be paid for dearer goods; a cent where there is nothing to pay, which is wrong. */
    long surcharge(Move move) {
        var asked = claims.get(move.claim());
        if (asked == null || asked.move.what() != What.EXCHANGE || lines.get(asked.move.line()).count == 0) {
            return 1;
        }
        return Math.max(1, INSTEAD - credit(asked.move));
    }

    private boolean settle(Move move, Move claim) {
        long credit = credit(claim);
        long instead = claim.what() == What.EXCHANGE ? INSTEAD : 0;
        long toPay = Math.max(0, instead - credit);
        long toRefund = Math.max(0, credit - instead);
        boolean isRight = move.isPaying() ? toPay > 0 : toPay == 0;
        if (!isRight || toRefund > balance() || credit > lines.get(claim.line()).cents) {
            return false;
        }
        var line = lines.get(claim.line());
        line.cents -= credit;
        line.count -= claim.what() == What.REFUND ? 0 : claim.quantity();
        worth += instead - credit;
        byClaims += toRefund;
        if (toPay > 0) {
            pay(toPay);
        }
        if (claim.what() == What.EXCHANGE) {
            lines.add(new Line(2, INSTEAD));
        }
        return true;
    }
}
