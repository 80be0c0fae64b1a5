package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.CommissionTerms;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.core.performance.Scorecard;
import io.ecomrules.core.performance.Term;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules set into the terms that the domain computes with, or into the reasons why there are none. */
public final class SettlementPlan {

    private static final ClauseId OTHER_POSTS = ClauseId.of("KPI-4");

    /**
     * A scorecard, or why there is none.
     *
     * @param scorecard the scorecard, or null
     * @param refusals why there is none; empty if there is one
     */
    public record ScorecardPlan(@Nullable Scorecard scorecard, List<Finding> refusals) {
        /** Copies the refusals. */
        public ScorecardPlan {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Commission terms, or why there are none.
     *
     * @param terms the terms, or null
     * @param refusals why there are none; empty if there are
     */
    public record CommissionPlan(@Nullable CommissionTerms terms, List<Finding> refusals) {
        /** Copies the refusals. */
        public CommissionPlan {
            refusals = List.copyOf(refusals);
        }
    }

    private SettlementPlan() {}

    /**
     * Puts a scorecard together.
     *
     * @param inForce what the scorecard rules set
     * @return the scorecard, or findings {@code no-scorecard}, {@code no-rule-in-force}, {@code weights-not-100} and those of
     *     {@link InForce#refusals()}
     */
    public static ScorecardPlan scorecard(InForce inForce) {
        var refusals = new ArrayList<>(inForce.refusals());
        var weights = inForce.rules("weight");
        if (weights.isEmpty() && refusals.isEmpty()) {
            refusals.add(
                    inForce.isLapsed("weight")
                            ? inForce.notInForce(OTHER_POSTS, "weight")
                            : Finding.of(OTHER_POSTS, "no-scorecard", null, Severity.WARNING));
        }
        var lines = lines(inForce, weights, refusals);
        var floor = required(inForce, "attainmentFloor()", refusals);
        var unusual = required(inForce, "reportAttainmentAbove()", refusals);
        var mirror = required(inForce, "lowerIsBetterFrom()", refusals);
        if (!refusals.isEmpty() || floor == null || unusual == null || mirror == null) {
            return new ScorecardPlan(null, refusals);
        }
        return new ScorecardPlan(new Scorecard(lines, floor, unusual, mirror), List.of());
    }

    private static List<Scorecard.Line> lines(InForce inForce, Map<String, Rule> weights, List<Finding> refusals) {
        var lines = new ArrayList<Scorecard.Line>();
        var sum = Exact.ZERO;
        for (var indicator : Indicator.all()) {
            var rule = weights.get("weight(" + indicator.code() + ")");
            if (rule == null) {
                continue;
            }
            var weight = InForce.term(rule);
            sum = sum.plus(weight.value());
            var target = indicator.needsTarget() ? inForce.term("target(" + indicator.code() + ")") : null;
            if (indicator.needsTarget() && target == null) {
                refusals.add(inForce.notInForce(rule.clause(), "target(" + indicator.code() + ")"));
            } else if (target != null
                    && target.value().signum() == 0
                    && indicator.kind() != Indicator.Kind.LOWER_IS_BETTER) {
                refusals.add(
                        Finding.of(rule.clause(), "zero-target", target.rule().name(), Severity.WARNING)
                                .with("figure", indicator.code()));
            } else {
                lines.add(new Scorecard.Line(indicator, weight, target));
            }
        }
        if (!weights.isEmpty() && refusals.isEmpty() && !sum.equals(Exact.ONE)) {
            var any = weights.values().iterator().next();
            refusals.add(Finding.of(any.clause(), "weights-not-100", any.name(), Severity.WARNING)
                    .with("sum", sum.toPlainString()));
        }
        return lines;
    }

    /**
     * Puts commission terms together.
     *
     * @param inForce what the commission rules set
     * @param cycle monthly or annual
     * @return the terms, or findings {@code no-commission-rate}, {@code no-rule-in-force} and those of {@link InForce#refusals()}
     */
    public static CommissionPlan commission(InForce inForce, Cycle cycle) {
        var clause = ClauseId.of(cycle == Cycle.MONTHLY ? "PAY-1" : "PAY-2");
        var refusals = new ArrayList<>(inForce.refusals());
        var rate = inForce.term("rate()");
        var base = new ArrayList<CommissionTerms.BasePart>();
        inForce.rules("base").values().forEach(rule -> base.add(part(rule)));
        base.sort(java.util.Comparator.comparing(CommissionTerms.BasePart::figure));
        if (rate == null && refusals.isEmpty()) {
            refusals.add(
                    inForce.isLapsed("rate")
                            ? inForce.notInForce(clause, "rate()")
                            : Finding.of(clause, "no-commission-rate", null, Severity.INFO));
        } else if (base.isEmpty() && refusals.isEmpty()) {
            refusals.add(inForce.notInForce(clause, "base()"));
        }
        return rate == null || !refusals.isEmpty()
                ? new CommissionPlan(null, refusals)
                : new CommissionPlan(new CommissionTerms(rate, base), List.of());
    }

    private static CommissionTerms.BasePart part(Rule rule) {
        var figure = (Literal.Constant) rule.then().arguments().get(0);
        return new CommissionTerms.BasePart(Figure.valueOf(figure.name()), rule.reference());
    }

    private static @Nullable Term required(InForce inForce, String subject, List<Finding> refusals) {
        var term = inForce.term(subject);
        if (term == null && refusals.isEmpty()) {
            refusals.add(inForce.notInForce(OTHER_POSTS, subject));
        }
        return term;
    }
}
