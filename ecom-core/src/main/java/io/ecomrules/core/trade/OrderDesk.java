package io.ecomrules.core.trade;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderTerms;
import io.ecomrules.core.order.OrderVerification;
import io.ecomrules.core.order.Promise;
import io.ecomrules.core.order.Step;
import io.ecomrules.core.workflow.Stamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where orders are placed and worked (ORD-5, ORD-7, ORD-8). It grants a request or gives every reason why not, and keeps nothing: a host keeps
 * the life it gets back, if nobody else was quicker. Immutable and thread-safe.
 */
public final class OrderDesk {

    private static final Set<String> ABOUT_TIME = Stream.concat(
                    Arrays.stream(Promise.values()).map(Promise::fault), Stream.of(Fault.OUT_OF_ORDER))
            .map(Fault::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Function<Instant, OrderTerms> terms;
    private final ZoneId zone;
    private final DueTime dueTime;
    private final PackReference pack;

    /**
     * Opens a desk.
     *
     * @param terms gives what the rules say at an instant
     * @param zone the time zone of the house
     * @param dueTime counts time
     * @param pack the rule pack that gives the terms
     */
    public OrderDesk(Function<Instant, OrderTerms> terms, ZoneId zone, DueTime dueTime, PackReference pack) {
        this.terms = terms;
        this.zone = zone;
        this.dueTime = dueTime;
        this.pack = pack;
    }

    /**
     * Places an order. From here on it is binding, and nobody changes any of it.
     *
     * @param order the order; it says its currency, amounts, lines and payments, of which there may be none yet
     * @param stamp when, by whom
     * @return its life; or {@code order-incomplete}, {@code worked-before-placed}, {@code finer-than-currency}, {@code payment-incomplete},
     *     {@code payment-id-taken}, {@code money-in-other-currency}, all of them at once
     */
    public Answer<OrderLife> place(Order order, Stamp stamp) {
        var request = new OrderRequest.Advance(OrderFlow.Command.PLACE, Set.of(), null, null);
        var right = new ReturnRight(ReturnRight.Status.UNKNOWN, null, null, null);
        var facts = new OrderFlow.Facts(order, null, List.of(), request, right, stamp);
        return OrderFlow.WORKFLOW
                .begin(request.command(), facts, stamp)
                .map(begun -> OrderLife.begun(
                        order, new OrderEvent.Stepped(begun.history().get(0))));
    }

    /**
     * Does what is asked for, or gives every reason why not; then nothing is changed.
     *
     * @param life the order as it is kept
     * @param seen the version that was looked at
     * @param request what is asked for
     * @param stamp when, by whom, and why
     * @return the life after it; {@link Answer.Unchanged} if that is done already; or {@code stale-version}, {@code time-goes-back} and the
     *     reasons of the request, all of them at once
     */
    public Answer<OrderLife> take(OrderLife life, int seen, OrderRequest request, Stamp stamp) {
        var decided = new Decider(this, life, stamp).decide(request);
        var reasons = new ArrayList<Problem>();
        if (seen != life.version()) {
            reasons.add(Problem.of(
                    "stale-version",
                    "workflow",
                    OrderFlow.WORKFLOW.code(),
                    "expected",
                    String.valueOf(seen),
                    "version",
                    String.valueOf(life.version())));
        }
        if (decided instanceof Answer.Unchanged && reasons.isEmpty()) {
            return decided;
        }
        reasons.addAll(life.againstTime(stamp));
        decided.reasons().stream()
                .filter(reason -> !reason.code().equals("time-goes-back"))
                .forEach(reasons::add);
        return reasons.isEmpty() ? decided : new Answer.Refused<>(reasons);
    }

    /**
     * Answers for each step of its life where it would lead an order now, or every reason why not.
     *
     * @param life the order
     * @param stamp when and by whom it would be
     * @return every step
     */
    public Map<OrderFlow.Command, Answer<OrderFlow.State>> possible(OrderLife life, Stamp stamp) {
        var answers = new EnumMap<OrderFlow.Command, Answer<OrderFlow.State>>(OrderFlow.Command.class);
        for (var command : OrderFlow.Command.values()) {
            answers.put(
                    command,
                    take(life, life.version(), OrderRequest.to(command), stamp).map(OrderLife::state));
        }
        return answers;
    }

    /**
     * Tells whether the goods of an order can be returned without a reason (ORD-8).
     *
     * @param life the order
     * @param asked when the buyer asks
     * @param exclusion why they cannot be at all, as the host states, or null
     * @return how it stands, and until when
     */
    public ReturnRight returnRight(OrderLife life, Instant asked, @Nullable ReturnExclusion exclusion) {
        var received = life.receivedAt();
        var then = terms.apply(Objects.requireNonNullElse(received, asked));
        return ReturnRight.of(received, asked, exclusion, then, zone, dueTime);
    }

    /**
     * Tells whether claims were answered in time (ORD-8). A claim that was amended waits for an answer anew.
     *
     * @param life the order
     * @param now the present instant
     * @return one verdict each time a claim was made or amended, in the order of the claims
     */
    public List<ClaimVerdict> answers(OrderLife life, Instant now) {
        return life.claims().values().stream()
                .flatMap(claim -> new AnswerClock(terms, dueTime, now).verdicts(claim).stream())
                .toList();
    }

    /**
     * Finds claims that were not answered in time (ORD-8).
     *
     * @param life the order
     * @param now the present instant
     * @return a finding for each; one {@code cannot-check} where nothing says how long an answer may take
     */
    public List<Finding> lateAnswers(OrderLife life, Instant now) {
        return answers(life, now).stream()
                .flatMap(verdict -> late(verdict).stream())
                .toList();
    }

    private List<Finding> late(ClaimVerdict verdict) {
        var then = terms.apply(verdict.askedAt());
        if (verdict.dueAt() == null) {
            return then.judge(
                    Fault.CANNOT_CHECK, "checks", Fault.LATE_ANSWER.code() + " " + Obligation.ANSWER_REFUND.code());
        }
        return verdict.status() != Status.FAIL
                ? List.of()
                : then.judge(
                        Fault.LATE_ANSWER,
                        "claim",
                        verdict.claim(),
                        "startedAt",
                        text(verdict.askedAt()),
                        "dueAt",
                        text(verdict.dueAt()),
                        "at",
                        verdict.at() == null ? "—" : text(verdict.at()));
    }

    private String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
    }

    /** The findings that would be open if a step were taken, but for those about time: being late is no reason to do nothing. */
    List<Finding> open(OrderLife life, @Nullable Step reached, Instant at) {
        var then = reached == null ? life.current() : life.current().with(reached, at);
        return new OrderVerification(terms, at, zone, dueTime, pack)
                .verify(then).findings().stream()
                        .filter(finding -> finding.severity().compareTo(Severity.VIOLATION) >= 0)
                        .filter(finding -> !ABOUT_TIME.contains(finding.code()))
                        .toList();
    }
}
