package io.ecomrules.core.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What all checks on a conversation share: whether it goes on, how it ended, and whether its times can be trusted. */
final class Sitting {

    private @Nullable Ending ending;
    private @Nullable Turn last;
    private @Nullable Instant latestBegin;
    private boolean agentSpoke;
    private int turns;
    private int backwards = -1;
    private boolean endsTooEarly;
    private int endsBefore = -1;
    private int half = -1;

    void take(Turn turn) {
        if (half < 0 && hasHalf(turn.text())) {
            half = turns;
        }
        agentSpoke |= turn.speaker() == Speaker.AGENT && turn.isSpeech();
        var at = turn.at();
        var endAt = turn.endAt();
        if (at != null) {
            if (latestBegin != null && at.isBefore(latestBegin) && backwards < 0) {
                backwards = turns;
            }
            latestBegin = latestBegin == null || at.isAfter(latestBegin) ? at : latestBegin;
            if (endAt != null && endAt.isBefore(at) && endsBefore < 0) {
                endsBefore = turns;
            }
        }
        if (turn.speaker() != Speaker.SYSTEM && !turn.marks().contains(Turn.Mark.RECALLED)) {
            last = turn;
        }
        turns++;
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    void end(Ending how) {
        ending = how;
        var at = how.at();
        if (at != null && latestBegin != null && at.isBefore(latestBegin)) {
            endsTooEarly = true;
        }
    }

    boolean isOpen() {
        return ending == null;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    /** The last turn of all that was not the platform's and was not taken back. */
    @Nullable
    Turn last() {
        return last;
    }

    boolean agentSpoke() {
        return agentSpoke;
    }

    /** Whether no time of a turn contradicts another. */
    boolean isInTime() {
        return backwards < 0 && endsBefore < 0;
    }

    /** Whether the end is dated before the last turn begins. */
    boolean endsTooEarly() {
        return endsTooEarly;
    }

    /** When it ended, or null if that is not known or cannot be. */
    @Nullable
    Instant endedAt() {
        return ending == null || endsTooEarly || !isInTime() ? null : ending.at();
    }

    /** The first turn that begins before one that stands before it, or −1. */
    int backwards() {
        return backwards;
    }

    /** The first turn with half a character, or −1. */
    int half() {
        return half;
    }

    /** The first turn that ends before it begins, or −1. */
    int endsBefore() {
        return endsBefore;
    }
}
