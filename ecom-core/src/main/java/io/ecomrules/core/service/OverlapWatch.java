package io.ecomrules.core.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches that the agent does not begin to speak while the customer speaks (SVC-I). */
final class OverlapWatch extends TimeWatch {

    private final int characters;
    private boolean isBegun;
    private @Nullable Instant customerEnds;

    OverlapWatch(Duration atMost, int characters) {
        super("overlap", atMost);
        this.characters = characters;
    }

    @Override
    public void hear(Heard heard) {
        var turn = heard.turn();
        if (turn.speaker() == Speaker.CUSTOMER) {
            isBegun = true;
            customerEnds = turn.endAt();
        } else if (isBegun && heard.isSpeechOf(Speaker.AGENT) && length(turn.text()) >= characters) {
            stretch(heard, turn.at(), customerEnds);
        }
    }

    private static int length(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    Reading nothingTooLong(Sitting sitting, List<Proof> evidence) {
        return isBegun
                ? Reading.passed(!sitting.isOpen(), io.ecomrules.core.finding.Confidence.CERTAIN, "in-time", List.of())
                : Reading.asksNothing(!sitting.isOpen(), "no-customer-turn");
    }
}
