package io.ecomrules.core.order;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells whether a promise about an order was kept, from when its steps were taken. */
final class PromiseClock {

    private static final Step[] STEPS = Step.values();

    private final DueTime dueTime;
    private final Instant now;

    PromiseClock(DueTime dueTime, Instant now) {
        this.dueTime = dueTime;
        this.now = now;
    }

    PromiseVerdict verdict(Promise promise, Order order, @Nullable Ruled<Span> limit) {
        var start = order.at(promise.start());
        var at = order.at(promise.end());
        if (start == null) {
            var status = hasLaterStep(promise.start(), order) ? Status.UNKNOWN : Status.NOT_APPLICABLE;
            return new PromiseVerdict(promise, status, null, at);
        }
        var dueAt = limit == null ? null : dueTime.after(start, limit.value());
        if (dueAt == null || (at != null && at.isBefore(start))) {
            return new PromiseVerdict(promise, Status.UNKNOWN, dueAt, at);
        }
        return new PromiseVerdict(promise, status(dueAt, at), dueAt, at);
    }

    private Status status(Instant dueAt, @Nullable Instant at) {
        if (at != null) {
            return at.isAfter(dueAt) ? Status.FAIL : Status.PASS;
        }
        return now.isAfter(dueAt) ? Status.FAIL : Status.UNKNOWN;
    }

    private static boolean hasLaterStep(Step step, Order order) {
        for (var other : STEPS) {
            if (other.compareTo(step) > 0 && order.at(other) != null) {
                return true;
            }
        }
        return false;
    }
}
