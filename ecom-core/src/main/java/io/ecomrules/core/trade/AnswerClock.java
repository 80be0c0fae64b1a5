package io.ecomrules.core.trade;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.order.OrderTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whether claims were answered in time, from when their steps were taken. */
final class AnswerClock {

    private final Function<Instant, OrderTerms> terms;
    private final DueTime dueTime;
    private final Instant now;

    AnswerClock(Function<Instant, OrderTerms> terms, DueTime dueTime, Instant now) {
        this.terms = terms;
        this.dueTime = dueTime;
        this.now = now;
    }

    List<ClaimVerdict> verdicts(ClaimCase claim) {
        var verdicts = new ArrayList<ClaimVerdict>();
        var history = claim.history();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).to() == ClaimFlow.State.REQUESTED) {
                var at = i + 1 < history.size() ? history.get(i + 1).stamp().at() : null;
                verdicts.add(verdict(claim.id(), history.get(i).stamp().at(), at));
            }
        }
        return verdicts;
    }

    private ClaimVerdict verdict(String claim, Instant asked, @Nullable Instant at) {
        var limit = terms.apply(asked).limits().get(Obligation.ANSWER_REFUND);
        var dueAt = limit == null ? null : dueTime.after(asked, limit.value());
        return new ClaimVerdict(claim, status(dueAt, at), asked, dueAt, at);
    }

    private Status status(@Nullable Instant dueAt, @Nullable Instant at) {
        if (dueAt == null) {
            return Status.UNKNOWN;
        }
        if ((at == null ? now : at).isAfter(dueAt)) {
            return Status.FAIL;
        }
        return at == null ? Status.UNKNOWN : Status.PASS;
    }
}
