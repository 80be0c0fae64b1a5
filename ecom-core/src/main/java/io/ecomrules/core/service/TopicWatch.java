package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Watches that the agent answers what was asked. An answer that names none of the topics proves nothing: the word for it may be missing in the
 * lexicon; only an answer to something else does, given at once and in words that the lexicon is surer of than that somebody has to look at them.
 */
final class TopicWatch implements Watch {

    private final Check.KeepTopic check;
    private final int asked;
    private final int answered;
    private final Confidence usual;
    private final Set<String> wanted = new HashSet<>();
    private final List<Proof> others = new ArrayList<>();
    private Confidence confidence = Confidence.NEEDS_REVIEW;
    private Proof.@Nullable Words question;
    private @Nullable List<Proof> failed;
    private boolean isAnswered;
    private boolean isBegun;
    private int turns;

    TopicWatch(Check.KeepTopic check, Lexicons lexicons) {
        this.check = check;
        this.asked = lexicons.number(check.asked());
        this.answered = lexicons.number(check.answered());
        this.usual = lexicons.all().get(answered).confidence();
    }

    @Override
    public void hear(Heard heard) {
        if (heard.isSpeechOf(Speaker.CUSTOMER)) {
            ask(heard);
        } else if (heard.isSpeechOf(Speaker.AGENT) && question != null) {
            answer(heard);
        }
    }

    private void ask(Heard heard) {
        for (var said : heard.each(asked)) {
            var group = said.entry().group();
            if (group != null) {
                if (question == null) {
                    question = heard.proof(said);
                    turns = 0;
                    others.clear();
                }
                wanted.add(group);
                isBegun = true;
            }
        }
    }

    private void answer(Heard heard) {
        turns++;
        for (var said : heard.each(answered)) {
            var group = said.entry().group();
            if (group != null && wanted.contains(group)) {
                isAnswered = true;
                reset();
                return;
            }
            // What people add later, and words that come up anywhere, are no answer to something else.
            if (turns == 1 && said.confidence() != Confidence.NEEDS_REVIEW) {
                others.add(heard.proof(said));
                confidence = confidence.surer(said.confidence());
            }
        }
        if (turns >= check.turns()) {
            fail();
            reset();
        }
    }

    private void fail() {
        if (failed == null && !others.isEmpty() && question != null) {
            failed = new ArrayList<>(others);
            failed.add(0, question);
        }
    }

    private void reset() {
        question = null;
        wanted.clear();
        others.clear();
    }

    @Override
    public Reading read(Sitting sitting) {
        if (failed != null) {
            return Reading.failed(true, confidence.weaker(usual), "other-topic", failed);
        }
        if (!sitting.isOpen() && !others.isEmpty() && question != null) {
            var proofs = new ArrayList<Proof>(others);
            proofs.add(0, question);
            return Reading.failed(true, confidence.weaker(usual), "other-topic", proofs);
        }
        return Reading.passed(
                !sitting.isOpen(),
                Confidence.LIKELY,
                isAnswered || !isBegun ? "not-said" : "topic-not-clear",
                List.of());
    }
}
