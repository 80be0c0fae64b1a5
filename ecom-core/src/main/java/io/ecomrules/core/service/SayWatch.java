package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches whether the agent says something in a part of the conversation. */
final class SayWatch implements Watch {

    /** What a turn said, and when. */
    private record Spoken(int turn, @Nullable Instant at, List<Proof> proofs, Confidence confidence) {}

    private final Check.Say check;
    private final int lexicon;
    private final Confidence ofAbsence;
    private final Deque<Spoken> window = new ArrayDeque<>();
    private final List<Proof> found = new ArrayList<>();
    private final List<Proof.SetAside> setAside = new ArrayList<>();
    private Confidence confidence = Confidence.NEEDS_REVIEW;
    private @Nullable Instant begin;
    private boolean isFirst = true;
    private boolean lacksTime;
    private boolean isOver;
    private int turns;
    private int first = -1;
    private int last = -1;

    private SayWatch(Check.Say check, int lexicon, Confidence ofAbsence) {
        this.check = check;
        this.lexicon = lexicon;
        this.ofAbsence = ofAbsence;
    }

    static SayWatch of(Check.Say check, Lexicons lexicons) {
        int lexicon = lexicons.number(check.lexicon());
        return new SayWatch(check, lexicon, lexicons.all().get(lexicon).confidence());
    }

    @Override
    public void hear(Heard heard) {
        if (isFirst) {
            begin = heard.turn().at();
            isFirst = false;
        }
        if (isOver || !heard.isSpeechOf(Speaker.AGENT) || !isWithin(heard)) {
            return;
        }
        turns++;
        first = first < 0 ? heard.index() : first;
        last = heard.index();
        setAside.addAll(heard.setAside(lexicon));
        if (check.where() instanceof Where.LastTurns || check.where() instanceof Where.LastTime) {
            slide(heard);
        } else if (found.size() < check.times()) {
            take(heard);
        }
        isOver = check.where() instanceof Where.FirstTurns few && turns >= few.turns();
    }

    private boolean isWithin(Heard heard) {
        if (!(check.where() instanceof Where.FirstTime early)) {
            return true;
        }
        var at = heard.turn().at();
        if (begin == null || at == null || !heard.isInTime()) {
            lacksTime = true;
            return false;
        }
        isOver = at.isAfter(begin.plus(early.time()));
        return !isOver;
    }

    private void take(Heard heard) {
        for (var said : heard.spans(lexicon)) {
            found.add(heard.proof(said));
            confidence = confidence.surer(said.confidence());
        }
    }

    private void slide(Heard heard) {
        var proofs = new ArrayList<Proof>();
        var sure = Confidence.NEEDS_REVIEW;
        for (var said : heard.spans(lexicon)) {
            proofs.add(heard.proof(said));
            sure = sure.surer(said.confidence());
        }
        var at = heard.turn().at();
        window.addLast(new Spoken(heard.index(), at, proofs, sure));
        if (check.where() instanceof Where.LastTurns few && window.size() > few.turns()) {
            window.removeFirst();
        }
        if (check.where() instanceof Where.LastTime late && at != null) {
            // Whatever ends later than this turn ends later than that stretch.
            window.removeIf(each -> each.at() != null && each.at().isBefore(at.minus(late.time())));
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        return (window.isEmpty() ? ofWhole(sitting) : ofWindow(sitting)).settingAside(setAside);
    }

    private Reading ofWhole(Sitting sitting) {
        if (found.size() >= check.times()) {
            return Reading.passed(true, confidence, "said", found);
        }
        if (lacksTime && !isOver) {
            return Reading.unknown(!sitting.isOpen(), "no-times");
        }
        return missing(isOver || !sitting.isOpen(), found, first);
    }

    private Reading ofWindow(Sitting sitting) {
        var ending = sitting.ending();
        if (ending != null && ending.by() != null && check.notIfEndedBy().contains(ending.by())) {
            return Reading.asksNothing(true, "ended-by-other");
        }
        var until = end(sitting);
        if (check.where() instanceof Where.LastTime
                && (until == null || !sitting.isInTime() || sitting.endsTooEarly())) {
            return Reading.unknown(!sitting.isOpen(), "no-times");
        }
        var proofs = new ArrayList<Proof>();
        var sure = Confidence.NEEDS_REVIEW;
        int begins = -1;
        for (var spoken : window) {
            if (isLate(spoken, until)) {
                begins = begins < 0 ? spoken.turn() : begins;
                proofs.addAll(spoken.proofs());
                sure = spoken.proofs().isEmpty() ? sure : sure.surer(spoken.confidence());
            }
        }
        return proofs.size() >= check.times()
                ? Reading.passed(!sitting.isOpen(), sure, "said", proofs)
                : missing(!sitting.isOpen(), proofs, begins);
    }

    private boolean isLate(Spoken spoken, @Nullable Instant until) {
        return !(check.where() instanceof Where.LastTime late)
                || (until != null && spoken.at() != null && !spoken.at().isBefore(until.minus(late.time())));
    }

    private static @Nullable Instant end(Sitting sitting) {
        var ending = sitting.ending();
        var last = sitting.last();
        if (ending != null && ending.at() != null) {
            return ending.at();
        }
        return last == null ? null : last.endAt() == null ? last.at() : last.endAt();
    }

    private Reading missing(boolean isSettled, List<Proof> some, int begins) {
        var absence = begins < 0
                ? Absence.nowhere(check.lexicon(), Speaker.AGENT)
                : new Absence(check.lexicon(), Speaker.AGENT, begins, last);
        return (isSettled
                        ? Reading.failed(true, ofAbsence, some.isEmpty() ? "not-said" : "not-said-often", some)
                        : Reading.unknown(false, "not-said-yet"))
                .without(absence);
    }
}
