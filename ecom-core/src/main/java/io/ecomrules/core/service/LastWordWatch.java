package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lexicons;
import java.util.List;

/** Watches that the agent does not leave while the customer has the last word. */
final class LastWordWatch implements Watch {

    private final int[] except;
    private final int[] covered;
    private int last = -1;
    private boolean isExcepted;
    private boolean isCovered;

    LastWordWatch(Check.LastWord check, Lexicons lexicons) {
        this.except = Heard.numbers(check.except(), lexicons);
        this.covered = Heard.numbers(check.covered(), lexicons);
        this.isCovered = covered.length == 0;
    }

    @Override
    public void hear(Heard heard) {
        var turn = heard.turn();
        if (turn.speaker() == Speaker.CUSTOMER && !turn.marks().contains(Turn.Mark.RECALLED)) {
            last = heard.index();
            isExcepted = isCovered && heard.saysOne(except);
        } else if (turn.isHumanReply()) {
            last = -1;
            isCovered = covered.length == 0 || heard.saysOne(covered);
        }
    }

    @Override
    public Reading read(Sitting sitting) {
        var ending = sitting.ending();
        if (ending == null || ending.by() == null) {
            return Reading.unknown(ending != null, "end-not-known");
        }
        if (ending.by() != Speaker.AGENT) {
            return Reading.asksNothing(true, "ended-by-other");
        }
        return last >= 0 && !isExcepted
                ? Reading.failed(
                        true, Confidence.CERTAIN, "left-unanswered", List.of(new Proof.Place(last, "last-word")))
                : Reading.passed(true, Confidence.CERTAIN, "answered", List.of());
    }
}
