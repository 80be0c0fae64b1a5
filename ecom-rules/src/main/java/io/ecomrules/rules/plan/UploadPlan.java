package io.ecomrules.rules.plan;

import io.ecomrules.core.content.Answered;
import io.ecomrules.core.content.UploadFlaw;
import io.ecomrules.core.content.UploadKind;
import io.ecomrules.core.content.UploadTerms;
import io.ecomrules.core.content.UploadTerms.OfKind;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.rules.facts.Upload;
import io.ecomrules.rules.facts.UploadFault;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about uploads into terms. */
public final class UploadPlan {

    private static final ClauseId CLAUSE = ClauseId.of("CNT-1");

    private UploadPlan() {}

    /**
     * Asks how uploads are taken and how grave flaws are.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static UploadTerms terms(Answers answers, LocalDate on) {
        var kinds = new EnumMap<UploadKind, OfKind>(UploadKind.class);
        for (var kind : UploadKind.values()) {
            kinds.put(kind, ofKind(answers.on(on, DecisionKind.UPLOAD, new Upload(kind)), kind));
        }
        var severities = new EnumMap<UploadFlaw, Answered<Severity>>(UploadFlaw.class);
        for (var flaw : UploadFlaw.values()) {
            var inForce = answers.on(on, DecisionKind.UPLOAD, new UploadFault(flaw));
            var severity = inForce.several("report()", Severity.class);
            var only = severity == null ? null : new Ruled<>(severity.value().get(0), severity.rule());
            severities.put(flaw, answered(inForce, CLAUSE, only, flaw.code()));
        }
        return new UploadTerms(kinds, severities);
    }

    private static OfKind ofKind(InForce inForce, UploadKind kind) {
        var bytesInK = inForce.term("bytesInK()");
        return new OfKind(
                answered(inForce, CLAUSE, inForce.size("sizeUpTo()"), "sizeUpTo: " + kind.code()),
                answered(
                        inForce,
                        CLAUSE,
                        bytesInK == null
                                ? null
                                : new Ruled<>(bytesInK.value().toDecimal().intValueExact(), bytesInK.rule()),
                        "bytesInK: " + kind.code()),
                inForce.reference("notAccepted()"));
    }

    static <T> Answered<T> answered(InForce inForce, ClauseId clause, @Nullable Ruled<T> term, String subject) {
        if (term != null) {
            return new Answered<>(term, List.of());
        }
        var refusals = inForce.refusals();
        return new Answered<>(null, refusals.isEmpty() ? List.of(inForce.notInForce(clause, subject)) : refusals);
    }
}
