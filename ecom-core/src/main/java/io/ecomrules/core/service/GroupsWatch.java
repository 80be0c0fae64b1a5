package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Watches whether the agent says phrases of several groups of a lexicon. */
final class GroupsWatch implements Watch {

    private final Check.SayGroups check;
    private final int lexicon;
    private final Confidence ofAbsence;
    private final Map<String, Proof> found = new LinkedHashMap<>();
    private Confidence confidence = Confidence.CERTAIN;
    private int first = -1;
    private int last = -1;

    GroupsWatch(Check.SayGroups check, Lexicons lexicons) {
        this.check = check;
        this.lexicon = lexicons.number(check.lexicon());
        this.ofAbsence = lexicons.all().get(lexicon).confidence();
    }

    @Override
    public void hear(Heard heard) {
        if (!heard.isSpeechOf(Speaker.AGENT)) {
            return;
        }
        first = first < 0 ? heard.index() : first;
        last = heard.index();
        for (var said : heard.each(lexicon)) {
            var group = said.entry().group();
            if (group != null && !found.containsKey(group)) {
                found.put(group, heard.proof(said));
                confidence = confidence.weaker(said.confidence());
            }
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        var proofs = new ArrayList<>(found.values());
        if (found.size() >= check.groups()) {
            return Reading.passed(true, confidence, "said", proofs);
        }
        var absence = first < 0
                ? Absence.nowhere(check.lexicon(), Speaker.AGENT)
                : new Absence(check.lexicon(), Speaker.AGENT, first, last);
        return (sitting.isOpen()
                        ? Reading.unknown(false, "not-said-yet")
                        : Reading.failed(true, ofAbsence, "not-said", proofs))
                .without(absence);
    }
}
