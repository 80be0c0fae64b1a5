package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches how long the first answer of a person takes (SVC-10). */
final class FirstReplyWatch implements Watch {

    private static final String WHAT = "first-response";

    private final Duration within;
    private boolean isAsked;
    private @Nullable Instant askedAt;
    private boolean isInTime = true;
    private int answeredIn = -1;
    private @Nullable Instant answeredAt;

    FirstReplyWatch(Duration within) {
        this.within = within;
    }

    @Override
    public void hear(Heard heard) {
        var turn = heard.turn();
        if (!isAsked) {
            if (turn.speaker() == Speaker.CUSTOMER) {
                isAsked = true;
                askedAt = turn.at();
            }
        } else if (answeredIn < 0 && turn.isHumanReply()) {
            answeredIn = heard.index();
            answeredAt = turn.at();
            isInTime = heard.isInTime();
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        if (!isAsked) {
            return Reading.asksNothing(!sitting.isOpen(), "no-customer-turn");
        }
        return answeredIn < 0 ? unanswered(sitting) : answered();
    }

    private Reading answered() {
        if (!isInTime) {
            return Reading.unknown(true, "times-run-backwards");
        }
        if (askedAt == null || answeredAt == null) {
            return Reading.unknown(true, "no-times");
        }
        var took = Duration.between(askedAt, answeredAt);
        var proof = List.of(new Proof.Timing(WHAT, answeredIn, took, within, askedAt.plus(within)));
        return took.compareTo(within) > 0
                ? Reading.failed(true, Confidence.CERTAIN, "too-long", proof)
                : TimeWatch.inTime(true, List.copyOf(proof));
    }

    private Reading unanswered(Sitting sitting) {
        var ending = sitting.ending();
        var dueAt = askedAt == null ? null : askedAt.plus(within);
        var proof = List.of(new Proof.Timing(WHAT, -1, null, within, dueAt));
        if (ending == null) {
            return Reading.of(
                    io.ecomrules.core.finding.Status.UNKNOWN,
                    false,
                    Confidence.NEEDS_REVIEW,
                    "not-answered-yet",
                    proof);
        }
        if (dueAt == null) {
            return Reading.unknown(true, "no-times");
        }
        // Who left before the time was up has not been kept waiting too long.
        var endedAt = sitting.endedAt();
        boolean isShort = endedAt != null && !endedAt.isAfter(dueAt);
        return isShort
                ? Reading.asksNothing(true, "ended-before-due")
                : Reading.failed(true, Confidence.CERTAIN, "never-answered", proof);
    }
}
