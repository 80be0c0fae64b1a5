package io.ecomrules.core.performance;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one post is assessed: weighted indicators whose sum is the coefficient (KPI-1 to KPI-4).
 *
 * <p>Refuses weights that do not sum to 1, an indicator twice, and an indicator without the target it needs.
 *
 * @param lines the indicators, at least one
 * @param floor what an attainment never falls below
 * @param unusualAbove the attainment above which it is paid but reported
 * @param mirror what a lower-is-better attainment is taken from: attainment = mirror − actual ÷ target
 */
public record Scorecard(List<Line> lines, Term floor, Term unusualAbove, Term mirror) {

    /**
     * One indicator of a scorecard.
     *
     * @param indicator what is measured
     * @param weight its share of the coefficient, above 0 and at most 1
     * @param target the target, where the indicator needs one from a rule; null otherwise. Above 0 where the actual value is divided by
     *     it and more is better
     */
    public record Line(
            Indicator indicator, Term weight, @Nullable Term target) {
        /** Checks that a target is there exactly where one is needed. */
        public Line {
            Objects.requireNonNull(weight, "weight");
            if (indicator.needsTarget() != (target != null)) {
                throw new IllegalArgumentException("Indicator " + indicator.code() + " has target " + target + ".");
            }
            if (indicator.kind() == Indicator.Kind.HIGHER_IS_BETTER
                    && target != null
                    && target.value().signum() <= 0) {
                throw new IllegalArgumentException(
                        "Indicator " + indicator.code() + " needs a target above 0 but has " + target.value() + ".");
            }
        }
    }

    /** Checks the weights and copies the lines. */
    public Scorecard {
        lines = List.copyOf(lines);
        var sum = Exact.ZERO;
        for (var line : lines) {
            sum = sum.plus(line.weight().value());
        }
        if (!sum.equals(Exact.ONE)) {
            throw new IllegalArgumentException("The weights of a scorecard sum to 1 but sum to " + sum + ".");
        }
        if (lines.stream().map(Line::indicator).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("A scorecard has each indicator once: " + lines + ".");
        }
    }

    /**
     * Assesses figures.
     *
     * @param figures the figures of somebody who holds the post
     * @return the coefficient, or every reason why there is none
     */
    public Assessment assess(Figures figures) {
        var results = new ArrayList<IndicatorResult>(lines.size());
        var reasons = new LinkedHashMap<String, Finding>();
        var unusual = new ArrayList<Finding>();
        var coefficient = Exact.ZERO;
        for (var line : lines) {
            var result = measure(line, figures, reasons);
            if (result == null) {
                continue;
            }
            if (unusualAbove.value().isBelow(result.attainment())) {
                unusual.add(unusual(line, result));
            }
            coefficient = coefficient.plus(result.contribution());
            results.add(result);
        }
        return reasons.isEmpty()
                ? new Assessment.Assessed(coefficient, results, unusual)
                : new Assessment.NotAssessable(List.copyOf(reasons.values()));
    }

    private @Nullable IndicatorResult measure(Line line, Figures figures, LinkedHashMap<String, Finding> reasons) {
        var indicator = line.indicator();
        var actual = known(indicator.actual(), line, figures, reasons);
        var measure = indicator.denominator();
        var target = line.target();
        Exact against;
        if (measure != null) {
            against = known(measure, line, figures, reasons);
            if (against != null && against.signum() == 0) {
                refuse("zero-" + measure.kebab(), measure, line, reasons);
                return null;
            }
        } else {
            against = Objects.requireNonNull(target).value();
        }
        if (actual == null || against == null) {
            return null;
        }
        var attainment = attainment(indicator.kind(), actual, against).max(floor.value());
        return new IndicatorResult(indicator, attainment, line.weight(), target, actual, against);
    }

    private Exact attainment(Indicator.Kind kind, Exact actual, Exact against) {
        return switch (kind) {
            case RATIO, HIGHER_IS_BETTER -> actual.dividedBy(against);
            case REACHED -> actual.isBelow(against) ? Exact.ZERO : Exact.ONE;
            case LOWER_IS_BETTER -> {
                if (against.signum() == 0) {
                    yield actual.signum() == 0 ? Exact.ONE : Exact.ZERO;
                }
                yield mirror.value().minus(actual.dividedBy(against));
            }
        };
    }

    private static @Nullable Exact known(
            Measure measure, Line line, Figures figures, LinkedHashMap<String, Finding> reasons) {
        var value = figures.exact(measure);
        if (value == null) {
            refuse("missing-" + measure.kebab(), measure, line, reasons);
        }
        return value;
    }

    private static void refuse(String code, Measure measure, Line line, LinkedHashMap<String, Finding> reasons) {
        var rule = line.weight().rule();
        reasons.putIfAbsent(
                code,
                Finding.of(rule.clause(), code, rule.name(), Severity.WARNING).with("figure", measure.code()));
    }

    private Finding unusual(Line line, IndicatorResult result) {
        return Finding.of(
                        line.weight().rule().clause(),
                        "attainment-above-2",
                        unusualAbove.rule().name(),
                        Severity.WARNING)
                .with("indicator", result.indicator().code())
                .with("attainment", result.attainment().toPlainString())
                .with("limit", unusualAbove.value().toPlainString());
    }
}
