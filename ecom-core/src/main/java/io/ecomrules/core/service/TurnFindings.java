package io.ecomrules.core.service;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Tells what is wrong with the record of a conversation, so that an unknown verdict can be mended. */
final class TurnFindings {

    private static final ClauseId TIMES = ClauseId.of("SVC-10");
    private static final ClauseId SPEECH = ClauseId.of("SVC-1");

    private TurnFindings() {}

    static List<Finding> of(Sitting sitting, int turns) {
        var findings = new ArrayList<Finding>();
        if (sitting.backwards() >= 0) {
            findings.add(Finding.of(TIMES, "turns-out-of-order", null, Severity.WARNING)
                    .with("turn", String.valueOf(sitting.backwards())));
        }
        if (sitting.endsTooEarly()) {
            findings.add(Finding.of(TIMES, "ends-before-last-turn", null, Severity.WARNING)
                    .with("turn", String.valueOf(turns - 1)));
        }
        if (sitting.endsBefore() >= 0) {
            findings.add(Finding.of(TIMES, "turn-ends-before-it-begins", null, Severity.WARNING)
                    .with("turn", String.valueOf(sitting.endsBefore())));
        }
        if (sitting.half() >= 0) {
            findings.add(Finding.of(SPEECH, "half-character", null, Severity.WARNING)
                    .with("turn", String.valueOf(sitting.half())));
        }
        if (!sitting.isOpen() && !sitting.agentSpoke()) {
            findings.add(Finding.of(SPEECH, "agent-said-nothing", null, Severity.INFO)
                    .with("turns", String.valueOf(turns)));
        }
        return List.copyOf(findings);
    }
}
