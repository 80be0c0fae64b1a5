package io.ecomrules.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches how long nobody speaks between two turns. A turn whose end is not known is taken to last a moment. */
final class SilenceWatch extends TimeWatch {

    private boolean isBegun;
    private @Nullable Instant quietSince;

    SilenceWatch(Duration atMost) {
        super("silence", atMost);
    }

    @Override
    public void hear(Heard heard) {
        var turn = heard.turn();
        if (isBegun) {
            stretch(heard, quietSince, turn.at());
        }
        isBegun = true;
        var end = turn.endAt() == null ? turn.at() : turn.endAt();
        quietSince = end != null && quietSince != null && quietSince.isAfter(end) ? quietSince : end;
    }

    @Override
    Reading nothingTooLong(Sitting sitting, List<Proof> evidence) {
        return inTime(!sitting.isOpen(), evidence);
    }
}
