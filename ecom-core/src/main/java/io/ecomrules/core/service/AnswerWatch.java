package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches that the agent says something after the customer did. */
final class AnswerWatch implements Watch {

    /** A turn of the customer's that waits for its answer. */
    private static final class Waiting {
        private final Proof.Words asked;
        private final @Nullable Instant at;
        private int turns;

        Waiting(Proof.Words asked, @Nullable Instant at) {
            this.asked = asked;
            this.at = at;
        }
    }

    private final Check.Answer check;
    private final int asked;
    private final int answer;
    private final int[] covered;
    private final Confidence ofAbsence;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Proof> answered = new ArrayList<>();
    private @Nullable Waiting missed;
    private boolean lacksTime;
    private boolean isCovered;
    private boolean isBegun;
    private int last = -1;

    AnswerWatch(Check.Answer check, Lexicons lexicons) {
        this.check = check;
        this.asked = lexicons.number(check.asked());
        this.answer = lexicons.number(check.answer());
        this.covered = Heard.numbers(check.covered(), lexicons);
        this.ofAbsence = lexicons.all().get(answer).confidence();
    }

    @Override
    public void hear(Heard heard) {
        if (heard.isSpeechOf(Speaker.CUSTOMER)) {
            ask(heard);
        } else if (heard.isSpeechOf(Speaker.AGENT)) {
            last = heard.index();
            if (!waiting.isEmpty()) {
                answer(heard);
            }
            // What was closed and goes on all the same is to be closed again.
            isCovered = heard.saysOne(covered);
        }
    }

    private void ask(Heard heard) {
        boolean isWanted = !isCovered && !(isBegun && check.anchor() == Anchor.FIRST);
        var spans = isWanted ? heard.spans(asked) : List.<Said>of();
        if (!spans.isEmpty()) {
            isBegun = true;
            waiting.add(new Waiting(heard.proof(spans.get(0)), heard.turn().at()));
        }
    }

    private void answer(Heard heard) {
        var spans = heard.spans(answer);
        var still = new ArrayList<Waiting>();
        for (var each : waiting) {
            each.turns++;
            if (isLate(each, heard)) {
                missed = missed == null ? each : missed;
            } else if (!spans.isEmpty()) {
                // One answer is enough to show; a long chat has many.
                if (answered.isEmpty()) {
                    answered.add(each.asked);
                    answered.add(heard.proof(spans.get(0)));
                }
            } else if (check.within() == null && each.turns >= check.turns()) {
                missed = missed == null ? each : missed;
            } else {
                still.add(each);
            }
        }
        waiting.clear();
        waiting.addAll(still);
    }

    private boolean isLate(Waiting each, Heard heard) {
        if (check.within() == null) {
            return false;
        }
        var at = heard.turn().at();
        if (each.at == null || at == null || !heard.isInTime()) {
            lacksTime = true;
            return false;
        }
        return at.isAfter(each.at.plus(check.within()));
    }

    @Override
    public Reading read(Sitting sitting) {
        if (!isBegun) {
            return Reading.asksNothing(!sitting.isOpen(), "not-asked");
        }
        if (check.anchor() == Anchor.ANY && !answered.isEmpty()) {
            return Reading.passed(true, ofAbsence, "answered", answered);
        }
        if (lacksTime && missed == null) {
            return Reading.unknown(!sitting.isOpen(), "no-times");
        }
        var open = unanswered(sitting);
        if (sitting.isOpen()) {
            boolean isDecided = missed != null && check.anchor() != Anchor.ANY;
            return isDecided
                    ? failed(missed)
                    : open == null ? passed(false) : Reading.unknown(false, "not-answered-yet");
        }
        var failing = missed == null ? open : missed;
        return failing == null ? passed(true) : failed(failing);
    }

    private Reading passed(boolean isSettled) {
        return answered.isEmpty()
                ? Reading.asksNothing(isSettled, "no-turn-to-answer")
                : Reading.passed(isSettled && isBegun, ofAbsence, "answered", answered);
    }

    private Reading failed(@Nullable Waiting each) {
        var proofs = each == null ? List.<Proof>of() : List.<Proof>of(each.asked);
        int from = each == null ? -1 : each.asked.turn();
        return Reading.failed(true, ofAbsence, "not-answered", proofs)
                .without(
                        last <= from
                                ? Absence.nowhere(check.answer(), Speaker.AGENT)
                                : new Absence(check.answer(), Speaker.AGENT, from + 1, last));
    }

    /** The first that waits; who had no turn any more, because somebody else ended the conversation, has failed nobody. */
    private @Nullable Waiting unanswered(Sitting sitting) {
        var ending = sitting.ending();
        boolean isCutOff = ending != null && ending.by() != null && ending.by() != Speaker.AGENT;
        for (var each : waiting) {
            if (!isCutOff || each.turns > 0) {
                return each;
            }
        }
        return null;
    }
}
