package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** Watches that the agent does not say something, or not often. */
final class NotSayWatch implements Watch {

    private final Check.NotSay check;
    private final int lexicon;
    private final List<Proof> found = new ArrayList<>();
    private final List<Proof.SetAside> setAside = new ArrayList<>();
    private Confidence confidence = Confidence.NEEDS_REVIEW;

    NotSayWatch(Check.NotSay check, Lexicons lexicons) {
        this.check = check;
        this.lexicon = lexicons.number(check.lexicon());
    }

    @Override
    public void hear(Heard heard) {
        if (heard.isSpeechOf(Speaker.AGENT)) {
            for (var said : heard.spans(lexicon)) {
                found.add(heard.proof(said));
                confidence = confidence.surer(said.confidence());
            }
            setAside.addAll(heard.setAside(lexicon));
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        // That nothing was found is no proof that nothing was said.
        var reading = found.size() > check.atMost()
                ? Reading.failed(true, confidence, "said", found)
                : Reading.passed(
                        !sitting.isOpen(), Confidence.LIKELY, found.isEmpty() ? "not-said" : "said-rarely", found);
        return reading.settingAside(setAside);
    }
}
