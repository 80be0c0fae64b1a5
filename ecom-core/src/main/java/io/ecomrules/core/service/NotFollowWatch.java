package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches that the agent does not say something for a few turns after the customer said something. */
final class NotFollowWatch implements Watch {

    private final Check.NotFollow check;
    private final int asked;
    private final int said;
    private final List<Proof> found = new ArrayList<>();
    private Confidence confidence = Confidence.NEEDS_REVIEW;
    private Proof.@Nullable Words anchor;
    private boolean isBegun;
    private int left;

    NotFollowWatch(Check.NotFollow check, Lexicons lexicons) {
        this.check = check;
        this.asked = lexicons.number(check.asked());
        this.said = lexicons.number(check.said());
    }

    @Override
    public void hear(Heard heard) {
        if (heard.isSpeechOf(Speaker.CUSTOMER)) {
            var spans = heard.spans(asked);
            if (!spans.isEmpty()) {
                anchor = heard.proof(spans.get(0));
                isBegun = true;
                left = check.turns();
            }
        } else if (heard.isSpeechOf(Speaker.AGENT) && left > 0) {
            left--;
            for (var each : heard.spans(said)) {
                if (anchor != null) {
                    found.add(anchor);
                    anchor = null;
                }
                found.add(heard.proof(each));
                confidence = confidence.surer(each.confidence());
            }
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        if (!found.isEmpty()) {
            return Reading.failed(true, confidence, "said", found);
        }
        return isBegun
                ? Reading.passed(!sitting.isOpen(), Confidence.LIKELY, "not-said", List.of())
                : Reading.asksNothing(!sitting.isOpen(), "not-asked");
    }
}
