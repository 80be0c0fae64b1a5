package io.ecomrules.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches how long every answer of a person takes, from the first turn that waits for it. */
final class ReplyWatch extends TimeWatch {

    private boolean isWaiting;
    private boolean isAsked;
    private @Nullable Instant since;

    ReplyWatch(Duration within) {
        super("reply", within);
    }

    @Override
    public void hear(Heard heard) {
        var turn = heard.turn();
        if (turn.speaker() == Speaker.CUSTOMER && !isWaiting) {
            isWaiting = true;
            isAsked = true;
            since = turn.at();
        } else if (isWaiting && turn.isHumanReply()) {
            stretch(heard, since, turn.at());
            isWaiting = false;
        }
    }

    @Override
    Reading nothingTooLong(Sitting sitting, List<Proof> evidence) {
        return isAsked
                ? inTime(!sitting.isOpen(), evidence)
                : Reading.asksNothing(!sitting.isOpen(), "no-customer-turn");
    }
}
