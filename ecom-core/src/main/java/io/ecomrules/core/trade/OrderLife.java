package io.ecomrules.core.trade;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Step;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A binding order and everything that happened to it (ORD-5, ORD-7). The order stays as it was placed and is sealed; state, money and claims
 * follow from the records beside it, so that they cannot disagree. Immutable; a host keeps order, seal and history, and gets the life back by
 * {@link #replay}. {@link OrderDesk} takes it further.
 */
public final class OrderLife {

    private final Order order;
    private final Seal seal;
    private final List<OrderEvent> history;
    private final Books books;

    private OrderLife(Order order, Seal seal, List<OrderEvent> history) {
        this.order = order;
        this.seal = seal;
        this.history = List.copyOf(history);
        this.books = new Books(order, this.history);
    }

    /** Begins with an order that was looked through. */
    static OrderLife begun(Order order, OrderEvent placed) {
        return new OrderLife(order, order.seal(), List.of(placed));
    }

    /**
     * Tells the same from what happened. Guards are not asked again: what they looked at is gone, and they were asked then.
     *
     * @param order the order as it was placed
     * @param seal its seal as it was then
     * @param history everything that happened, the oldest first
     * @return the life as it was
     * @throws InvalidInputException with {@code order-seal-broken} if the order is not the one that was placed; with {@code order-incomplete}
     *     and its like; with {@code books-overdrawn} if more went back than was there; with {@code time-goes-back}; or with what the
     *     workflows do not allow
     */
    public static OrderLife replay(Order order, Seal seal, List<OrderEvent> history) {
        var problems = new Completeness(order).problems();
        if (!order.seal().equals(seal)) {
            problems.add(Problem.of("order-seal-broken", "order", order.id()));
        }
        for (int i = 1; i < history.size(); i++) {
            var before = history.get(i - 1).stamp().at();
            if (history.get(i).stamp().at().isBefore(before)) {
                problems.add(backwards(i + 1, history.get(i).stamp(), before));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var life = new OrderLife(order, seal, history);
        life.progress();
        life.claims().values().forEach(ClaimCase::progress);
        return life;
    }

    OrderLife after(OrderEvent event) {
        return new OrderLife(
                order, seal, Stream.concat(history.stream(), Stream.of(event)).toList());
    }

    /** What speaks against a stamp: nothing is recorded before what was recorded last. */
    List<Problem> againstTime(Stamp stamp) {
        var last = history.get(history.size() - 1).stamp().at();
        return stamp.at().isBefore(last) ? List.of(backwards(version() + 1, stamp, last)) : List.of();
    }

    private static Problem backwards(int number, Stamp stamp, Instant before) {
        return Problem.of(
                "time-goes-back",
                "workflow",
                OrderFlow.WORKFLOW.code(),
                "number",
                String.valueOf(number),
                "at",
                stamp.at().toString(),
                "before",
                before.toString());
    }

    /**
     * Gives the order as it was placed.
     *
     * @return the order
     */
    public Order order() {
        return order;
    }

    /**
     * Gives the seal of the order as it was placed.
     *
     * @return the seal
     */
    public Seal seal() {
        return seal;
    }

    /**
     * Lists everything that happened: who, when and why.
     *
     * @return the events, the oldest first
     */
    public List<OrderEvent> history() {
        return history;
    }

    /**
     * Counts what happened. Whoever asks for something says which version was looked at.
     *
     * @return the number of events, at least 1
     */
    public int version() {
        return history.size();
    }

    /**
     * Tells where the order is.
     *
     * @return the state
     */
    public OrderFlow.State state() {
        var steps = books.steps();
        return steps.get(steps.size() - 1).to();
    }

    /**
     * Lists the remarks.
     *
     * @return the remarks; the first has the number 1
     */
    public List<String> remarks() {
        return Collections.unmodifiableList(books.remarks());
    }

    /**
     * Lists the claims.
     *
     * @return the claims by id, in the order in which they were made
     */
    public Map<String, ClaimCase> claims() {
        return Collections.unmodifiableMap(books.claims());
    }

    /**
     * Tells what was paid in all.
     *
     * @return the sum of the payments, those for dearer goods among them
     */
    public MonetaryAmount paid() {
        return money(books.paid());
    }

    /**
     * Tells what went back to the buyer in all.
     *
     * @return the sum of what was paid back
     */
    public MonetaryAmount refunded() {
        return money(books.refunded());
    }

    /**
     * Tells what the house has of the buyer.
     *
     * @return what was paid less what went back; never less than 0
     */
    public MonetaryAmount balance() {
        return money(books.balance());
    }

    /**
     * Tells what the order is worth by now: what is due less what was credited, with goods that were sent instead; 0 if it was cancelled.
     *
     * @return the amount
     */
    public MonetaryAmount worth() {
        return money(books.worth());
    }

    /**
     * Tells who owes whom.
     *
     * @return what is owed to the buyer; less than 0 if the buyer owes it
     */
    public MonetaryAmount owedToBuyer() {
        return money(books.owedToBuyer());
    }

    /**
     * Gives the order as it is worked on: with its steps, payments and amendments. The order itself stays what it was.
     *
     * @return another order, to be looked through, shown or shipped by
     */
    public Order current() {
        var reached = new EnumMap<Step, Instant>(Step.class);
        for (var step : books.steps()) {
            var to = step.to() == OrderFlow.State.RECEIVED
                    ? Step.SHIPPED.name()
                    : step.to().name();
            Stream.of(Step.values())
                    .filter(each -> each.name().equals(to))
                    .forEach(each -> reached.putIfAbsent(each, step.stamp().at()));
        }
        reached.putAll(order.reached());
        return new Order(
                order.id(),
                reached,
                order.currency(),
                books.due(),
                books.shipping(),
                books.address(),
                books.phone(),
                ownLines(),
                books.paymentsKept());
    }

    /** The lines of the order with the prices as they are now; goods that were sent instead are no part of it. */
    private List<OrderLine> ownLines() {
        int own = order.lines() == null ? 0 : order.lines().size();
        return new ArrayList<>(books.lines().subList(0, own))
                .stream().map(LineBook::line).toList();
    }

    /** When the goods were received, or null. */
    @Nullable
    Instant receivedAt() {
        return books.steps().stream()
                .filter(step -> step.to() == OrderFlow.State.RECEIVED)
                .map(step -> step.stamp().at())
                .findFirst()
                .orElse(null);
    }

    Progress<OrderFlow.State, OrderFlow.Command, OrderFlow.Facts> progress() {
        return OrderFlow.WORKFLOW.replay(books.steps());
    }

    Books books() {
        return books;
    }

    private MonetaryAmount money(BigDecimal amount) {
        return Moneys.of(Moneys.atLeastMinor(amount, books.currency()), books.currency());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderLife life && life.order.equals(order) && life.history.equals(history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    /** Writes the id, the state and the version, for logs. */
    @Override
    public String toString() {
        return order.id() + " " + state() + " " + version();
    }
}
