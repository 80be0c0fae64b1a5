package io.ecomrules.core.order;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks an order through (ORD-2, ORD-3, ORD-6, ORD-7, ORD-9): its amounts, its payments, its steps and its promises.
 *
 * <p>Money and steps are judged by the rules of the month in which the order was placed, or of the first step that is known; a promise by
 * those of the month in which its time began.
 */
public final class OrderVerification {

    private static final Promise[] PROMISES = Promise.values();
    private static final Step[] STEPS = Step.values();

    private final Function<Instant, OrderTerms> terms;
    private final Instant now;
    private final ZoneId zone;
    private final PromiseClock clock;
    private final PackReference pack;

    /**
     * Prepares to look orders through.
     *
     * @param terms gives what the rules say at an instant
     * @param now the present instant
     * @param zone the time zone in which instants are told
     * @param dueTime counts time
     * @param pack the rule pack that gives the terms
     */
    public OrderVerification(
            Function<Instant, OrderTerms> terms, Instant now, ZoneId zone, DueTime dueTime, PackReference pack) {
        this.terms = terms;
        this.now = now;
        this.zone = zone;
        this.clock = new PromiseClock(dueTime, now);
        this.pack = pack;
    }

    /**
     * Looks an order through.
     *
     * @param order the order
     * @return what there is to say
     */
    public OrderReport verify(Order order) {
        var own = terms.apply(first(order));
        var found = new Observations();
        new MoneyCheck(order, found).check();
        new PaymentCheck(order, own, found).check();
        contact(order, found);
        sequence(order, found);
        var findings = new ArrayList<Finding>();
        var verdicts = new ArrayList<PromiseVerdict>(PROMISES.length);
        for (var promise : PROMISES) {
            verdicts.add(promise(promise, order, found, findings));
        }
        if (!found.isEmpty()) {
            found.all().forEach(seen -> findings.addAll(own.judge(seen)));
        }
        return new OrderReport(order.id(), verdicts, findings, zone, pack);
    }

    private Instant first(Order order) {
        for (var step : STEPS) {
            var at = order.at(step);
            if (at != null) {
                return at;
            }
        }
        return now;
    }

    private PromiseVerdict promise(Promise promise, Order order, Observations found, List<Finding> findings) {
        var start = order.at(promise.start());
        if (start == null) {
            return clock.verdict(promise, order, null);
        }
        var then = terms.apply(start);
        var limit = then.limits().get(promise.obligation());
        var verdict = clock.verdict(promise, order, limit);
        if (verdict.dueAt() == null) {
            found.cannotCheck(
                    promise.fault(),
                    limit == null ? promise.obligation().code() : limit.value().toString());
        } else if (verdict.status() == Status.FAIL) {
            findings.addAll(then.judge(Observation.of(
                    promise.fault(),
                    "startedAt",
                    text(start),
                    "dueAt",
                    text(verdict.dueAt()),
                    "at",
                    verdict.at() == null ? "—" : text(verdict.at()))));
        }
        return verdict;
    }

    private static void contact(Order order, Observations found) {
        if (isMissing(order.address())) {
            found.see(Fault.MISSING_ADDRESS);
        }
        if (isMissing(order.phone())) {
            found.see(Fault.MISSING_PHONE);
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Each step is compared with the one before it that is known. */
    private void sequence(Order order, Observations found) {
        Step before = null;
        Instant last = null;
        for (var step : STEPS) {
            var at = order.at(step);
            if (at == null) {
                continue;
            }
            if (before != null && last != null && at.isBefore(last)) {
                found.see(
                        Fault.OUT_OF_ORDER,
                        "earlier",
                        before.field() + " " + text(last),
                        "later",
                        step.field() + " " + text(at));
            }
            before = step;
            last = at;
        }
    }

    private String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
    }
}
