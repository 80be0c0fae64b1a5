package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches how long things take. Whatever lacks its times, or has times that contradict each other, is unknown. */
abstract class TimeWatch implements Watch {

    /** Long stretches are shown, not all of them. */
    private static final int SHOWN = 20;

    private final String what;
    private final Duration limit;
    private final List<Proof> tooLong = new ArrayList<>();
    private Proof.@Nullable Timing longest;
    private boolean lacksTime;
    private boolean isOutOfTime;

    TimeWatch(String what, Duration limit) {
        this.what = what;
        this.limit = limit;
    }

    static Watch of(Check check) {
        if (check instanceof Check.FirstReply first) {
            return new FirstReplyWatch(first.within());
        }
        if (check instanceof Check.Reply reply) {
            return new ReplyWatch(reply.within());
        }
        if (check instanceof Check.Silence silence) {
            return new SilenceWatch(silence.atMost());
        }
        if (check instanceof Check.Overlap overlap) {
            return new OverlapWatch(overlap.atMost(), overlap.characters());
        }
        if (check instanceof Check.HangUp hangUp) {
            return new HangUpWatch(hangUp.after());
        }
        throw new IllegalArgumentException("Nothing watches " + check + ".");
    }

    final Duration limit() {
        return limit;
    }

    /** Takes a stretch of time; one without a beginning or an end is not known. */
    final void stretch(Heard heard, @Nullable Instant from, @Nullable Instant to) {
        if (!heard.isInTime()) {
            isOutOfTime = true;
            return;
        }
        if (from == null || to == null) {
            lacksTime = true;
            return;
        }
        var took = Duration.between(from, to);
        var timing = new Proof.Timing(what, heard.index(), took, limit, null);
        if (took.compareTo(limit) > 0 && tooLong.size() < SHOWN) {
            tooLong.add(timing);
        }
        if (longest == null || longest.took() == null || took.compareTo(longest.took()) > 0) {
            longest = timing;
        }
    }

    /** How it stands while nothing speaks against it. */
    abstract Reading nothingTooLong(Sitting sitting, List<Proof> evidence);

    @Override
    public Reading read(Sitting sitting) {
        if (!tooLong.isEmpty()) {
            return Reading.failed(true, Confidence.CERTAIN, "too-long", tooLong);
        }
        if (isOutOfTime) {
            return Reading.unknown(!sitting.isOpen(), "times-run-backwards");
        }
        return lacksTime
                ? Reading.unknown(!sitting.isOpen(), "no-times")
                : nothingTooLong(sitting, longest == null ? List.of() : List.of(longest));
    }

    /** In time so far. */
    static Reading inTime(boolean isSettled, List<Proof> evidence) {
        return Reading.passed(isSettled, Confidence.CERTAIN, "in-time", evidence);
    }
}
