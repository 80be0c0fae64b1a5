package io.ecomrules.rules;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.core.performance.IndicatorResult;
import io.ecomrules.core.performance.Scorecard;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach a coefficient: by one figure, all others as they are.
 *
 * @param indicator the indicator that the figure moves
 * @param measure the figure
 * @param present its present value
 * @param required the value it takes, rounded so that it suffices
 */
public record Need(Indicator indicator, Measure measure, BigDecimal present, BigDecimal required) {

    /** The decimals of a required metric: fine enough to aim at, and rounded to the side that suffices. */
    private static final int METRIC_DECIMALS = 6;

    /** Checks that nothing is missing. */
    public Need {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(required, "required");
    }

    /**
     * Gives what is missing.
     *
     * @return required − present; negative where a smaller value is better
     */
    public BigDecimal missing() {
        return required.subtract(present);
    }

    static List<Need> of(Scorecard scorecard, Figures figures, Exact goal, Function<Figures, Statement> settle) {
        var needs = new ArrayList<Need>();
        if (scorecard.assess(figures) instanceof Assessment.Assessed assessed
                && assessed.coefficient().isBelow(goal)) {
            for (var result : assessed.indicators()) {
                var need = need(scorecard, figures, assessed.coefficient(), result, goal);
                if (need != null && suffices(settle.apply(figures.with(need.measure(), need.required())), goal)) {
                    needs.add(need);
                }
            }
        }
        return List.copyOf(needs);
    }

    /** The rules may set other terms for other figures, and a figure may count twice, so that the answer is tried before it is given. */
    private static boolean suffices(Statement statement, Exact goal) {
        var reached = statement.coefficient();
        return reached != null && !reached.isBelow(goal);
    }

    private static @Nullable Need need(
            Scorecard scorecard, Figures figures, Exact coefficient, IndicatorResult result, Exact goal) {
        var gap = goal.minus(coefficient).dividedBy(result.weight().value());
        var attainment = result.attainment().plus(gap);
        var indicator = result.indicator();
        var against = result.against();
        var measure = indicator.actual();
        var required = switch (indicator.kind()) {
            case RATIO, HIGHER_IS_BETTER -> attainment.times(against);
            case REACHED -> Exact.ONE.isBelow(attainment) ? null : against;
            case LOWER_IS_BETTER -> scorecard.mirror().value().minus(attainment).times(against);
        };
        if (required == null || (required.signum() < 0 && !measure.mayBeNegative())) {
            return null;
        }
        var lower = indicator.kind() == Indicator.Kind.LOWER_IS_BETTER;
        var decimals = measure.unit() == Unit.MONEY ? figures.currency().getDefaultFractionDigits() : METRIC_DECIMALS;
        var value = required.round(decimals, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
        if (!measure.mayExceedOne() && value.compareTo(BigDecimal.ONE) > 0) {
            return null;
        }
        return new Need(indicator, measure, Objects.requireNonNull(figures.value(measure)), value);
    }
}
