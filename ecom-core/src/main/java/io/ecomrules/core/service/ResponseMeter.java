package io.ecomrules.core.service;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Measures what the month is counted from. */
final class ResponseMeter {

    private boolean hasCustomer;
    private @Nullable Instant firstAt;
    private boolean isAnswered;
    private boolean isInTime;
    private @Nullable Instant answeredAt;
    private @Nullable Instant from;
    private @Nullable Instant until;

    void take(Turn turn, boolean isSound) {
        var at = turn.at();
        if (at != null) {
            from = from == null || at.isBefore(from) ? at : from;
            var end = turn.endAt() == null || turn.endAt().isBefore(at) ? at : turn.endAt();
            until = until == null || end.isAfter(until) ? end : until;
        }
        if (turn.speaker() == Speaker.CUSTOMER && !hasCustomer) {
            hasCustomer = true;
            firstAt = at;
        } else if (hasCustomer && !isAnswered && turn.isHumanReply()) {
            isAnswered = true;
            answeredAt = at;
            isInTime = isSound;
        }
    }

    Measured measured(Sitting sitting) {
        var ending = sitting.ending();
        boolean isMeasured = firstAt != null && answeredAt != null && isInTime;
        return new Measured(
                firstAt,
                hasCustomer,
                isMeasured ? Duration.between(firstAt, answeredAt) : null,
                isAnswered,
                from,
                ending == null || ending.at() == null ? until : ending.at(),
                ending == null,
                ending == null ? null : ending.rating());
    }
}
