package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches what a system knows: what was only said proves nothing, unless a rule takes it for enough. */
final class RecordedWatch implements Watch {

    private final Check.Recorded check;
    private final int[] instead;
    private @Nullable Proof said;

    RecordedWatch(Check.Recorded check, Lexicons lexicons) {
        this.check = check;
        this.instead = Heard.numbers(check.instead(), lexicons);
    }

    @Override
    public void hear(Heard heard) {
        if (said == null && heard.isSpeechOf(Speaker.AGENT)) {
            for (int lexicon : instead) {
                var spans = heard.spans(lexicon);
                said = said != null || spans.isEmpty() ? said : heard.proof(spans.get(0));
            }
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        var ending = sitting.ending();
        var holds = ending == null ? null : ending.facts().get(check.fact());
        if (holds != null) {
            var proof = List.of(new Proof.Recorded(check.fact(), holds));
            return holds
                    ? Reading.passed(true, Confidence.CERTAIN, "recorded", proof)
                    : Reading.failed(true, Confidence.CERTAIN, "not-recorded", proof);
        }
        return said == null
                ? Reading.unknown(!sitting.isOpen(), "fact-not-known")
                : Reading.passed(!sitting.isOpen(), Confidence.LIKELY, "said", List.of(said));
    }
}
