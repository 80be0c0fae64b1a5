package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches that the agent says one thing before another. Within a turn it is the place that counts. */
final class ComeFirstWatch implements Watch {

    private final int first;
    private final int then;
    private final String lexicon;
    private @Nullable Proof earlier;
    private @Nullable Proof tooEarly;
    private @Nullable Proof later;
    private Confidence confidence = Confidence.CERTAIN;

    ComeFirstWatch(Check.ComeFirst check, Lexicons lexicons) {
        this.first = lexicons.number(check.first());
        this.then = lexicons.number(check.then());
        this.lexicon = check.first();
    }

    @Override
    public void hear(Heard heard) {
        if (!heard.isSpeechOf(Speaker.AGENT) || later != null) {
            return;
        }
        var leading = heard.spans(first);
        for (var said : heard.spans(then)) {
            boolean isAfter = earlier != null || leading.stream().anyMatch(each -> each.from() < said.from());
            if (isAfter) {
                later = heard.proof(said);
            } else if (tooEarly == null) {
                tooEarly = heard.proof(said);
                confidence = said.confidence();
            }
        }
        if (earlier == null && !leading.isEmpty()) {
            earlier = heard.proof(leading.get(0));
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        if (tooEarly != null) {
            return Reading.failed(true, confidence, "said-too-early", List.of(tooEarly))
                    .without(Absence.nowhere(lexicon, Speaker.AGENT));
        }
        return earlier != null && later != null
                ? Reading.passed(true, confidence, "said", List.of(earlier, later))
                : Reading.asksNothing(!sitting.isOpen(), "not-said");
    }
}
