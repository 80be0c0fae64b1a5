package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.quality.DataTerms;
import io.ecomrules.core.quality.Flaw;
import io.ecomrules.rules.facts.DataFlaw;
import io.ecomrules.rules.model.DecisionKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about incoming data into terms (ANA-1). */
public final class DataPlan {

    /** What must be known besides how grave a flaw is, by the flaw. */
    static final Map<Flaw, String> LIMITS = Map.of(
            Flaw.AMOUNT_TOO_LARGE,
            "checkedAbove()",
            Flaw.QUANTITY_TOO_LARGE,
            "checkedAbove()",
            Flaw.DATE_IN_FUTURE,
            "aheadUpTo()",
            Flaw.COLLECTION_GAP,
            "gapDaysAtMost()");

    private static final ClauseId CLEANING = ClauseId.of("ANA-1");

    private final Answers answers;
    private final LocalDate on;
    private final Map<Flaw, Ruled<Severity>> severities = new EnumMap<>(Flaw.class);
    private final Map<Flaw, RuleReference> setAside = new EnumMap<>(Flaw.class);
    private final Map<Flaw, Ruled<BigDecimal>> limits = new EnumMap<>(Flaw.class);
    private final Map<Flaw, Ruled<Exact>> systematic = new EnumMap<>(Flaw.class);
    private final Map<Flaw, List<Finding>> unsettled = new EnumMap<>(Flaw.class);

    private DataPlan(Answers answers, LocalDate on) {
        this.answers = answers;
        this.on = on;
    }

    /**
     * Puts the terms together.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static DataTerms terms(Answers answers, LocalDate on) {
        var plan = new DataPlan(answers, on);
        for (var flaw : Flaw.values()) {
            plan.flaw(flaw);
        }
        return new DataTerms(
                plan.severities,
                plan.setAside,
                plan.limits,
                plan.ahead(),
                plan.systematic,
                plan.gapDays(),
                plan.unsettled);
    }

    private InForce ask(Flaw flaw) {
        return answers.on(on, DecisionKind.DATA, new DataFlaw(flaw));
    }

    private void flaw(Flaw flaw) {
        var inForce = ask(flaw);
        var severity = inForce.several("report()", Severity.class);
        if (severity != null) {
            severities.put(flaw, new Ruled<>(severity.value().get(0), severity.rule()));
        } else {
            var refusals = inForce.refusals();
            unsettled.put(flaw, refusals.isEmpty() ? List.of(inForce.notInForce(CLEANING, flaw.code())) : refusals);
        }
        var aside = inForce.reference("setAside()");
        if (aside != null) {
            setAside.put(flaw, aside);
        }
        var most = inForce.term("checkedAbove()");
        if (most != null) {
            limits.put(flaw, new Ruled<>(most.value().toDecimal(), most.rule()));
        }
        var share = inForce.term("systematicFrom()");
        if (share != null) {
            systematic.put(flaw, new Ruled<>(share.value(), share.rule()));
        }
    }

    private @Nullable Ruled<Duration> ahead() {
        var span = ask(Flaw.DATE_IN_FUTURE).span("aheadUpTo()");
        return span != null && span.value() instanceof WallTime wall ? new Ruled<>(wall.duration(), span.rule()) : null;
    }

    private @Nullable Ruled<Integer> gapDays() {
        var days = ask(Flaw.COLLECTION_GAP).term("gapDaysAtMost()");
        return days == null ? null : new Ruled<>(days.value().toDecimal().intValueExact(), days.rule());
    }
}
