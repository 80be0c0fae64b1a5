package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches that the agent does not hang up at once after the customer's last word (SVC-H). */
final class HangUpWatch implements Watch {

    private final Duration after;
    private boolean isBegun;
    private int turn = -1;
    private @Nullable Instant customerEnds;

    HangUpWatch(Duration after) {
        this.after = after;
    }

    @Override
    public void hear(Heard heard) {
        if (heard.turn().speaker() == Speaker.CUSTOMER) {
            isBegun = true;
            turn = heard.index();
            customerEnds = heard.turn().endAt();
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        var ending = sitting.ending();
        if (ending == null || ending.by() == null) {
            return Reading.unknown(ending != null, "end-not-known");
        }
        if (ending.by() != Speaker.AGENT || !isBegun) {
            return Reading.asksNothing(true, "ended-by-other");
        }
        if (!sitting.isInTime() || sitting.endsTooEarly()) {
            return Reading.unknown(true, "times-run-backwards");
        }
        if (ending.at() == null || customerEnds == null) {
            return Reading.unknown(true, "no-times");
        }
        var took = Duration.between(customerEnds, ending.at());
        var proof = List.of(new Proof.Timing("hang-up", turn, took, after, null));
        return took.compareTo(after) < 0
                ? Reading.failed(true, Confidence.CERTAIN, "too-soon", proof)
                : Reading.passed(true, Confidence.CERTAIN, "in-time", proof);
    }
}
