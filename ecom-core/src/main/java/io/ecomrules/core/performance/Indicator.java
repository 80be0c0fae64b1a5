package io.ecomrules.core.performance;

import io.ecomrules.core.metric.Direction;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a scorecard measures. Which indicators count, and how much, is set by rules; how each is computed stands here.
 *
 * @param code the stable code that rule files and statements use
 * @param kind how it is computed
 * @param actual the figure or metric that was reached
 * @param denominator what it is divided by, for {@link Kind#RATIO} only
 */
public record Indicator(
        String code, Kind kind, Measure actual, @Nullable Measure denominator) {

    /** How an indicator becomes an attainment. */
    public enum Kind {
        /** Actual ÷ denominator, both from the figures (KPI-1, KPI-2). */
        RATIO,
        /** 1 when the actual value reaches the target that a rule sets, 0 below it (KPI-3). */
        REACHED,
        /** Actual ÷ target, the target set by a rule; a larger value is better (KPI-4). */
        HIGHER_IS_BETTER,
        /** Falls as the actual value rises against the target that a rule sets; a smaller value is better (KPI-4). */
        LOWER_IS_BETTER
    }

    private static final Map<String, Indicator> ALL = catalogue();

    /** Checks that an indicator has a denominator exactly if it is a ratio. */
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(actual, "actual");
        if ((kind == Kind.RATIO) != (denominator != null)) {
            throw new IllegalArgumentException(
                    "Indicator " + code + " is " + kind + " with denominator " + denominator + ".");
        }
    }

    /**
     * Finds an indicator.
     *
     * @param code its code, such as {@code sales-attainment} or {@code MET-D1}
     * @return the indicator, or empty if there is none with this code
     */
    public static Optional<Indicator> parse(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /**
     * Lists every indicator there is.
     *
     * @return the indicators of KPI-1 to KPI-3, then one for each metric
     */
    public static List<Indicator> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * Tells whether a rule must set a target for it.
     *
     * @return false for a ratio, whose denominator is among the figures
     */
    public boolean needsTarget() {
        return kind != Kind.RATIO;
    }

    private static Map<String, Indicator> catalogue() {
        var all = new LinkedHashMap<String, Indicator>();
        add(
                all,
                new Indicator(
                        "distribution-attainment", Kind.RATIO, Figure.DISTRIBUTION_SALES, Figure.DISTRIBUTION_TARGET));
        add(all, new Indicator("sales-attainment", Kind.RATIO, Figure.SALES, Figure.TARGET));
        add(all, new Indicator("profit-to-expenses", Kind.RATIO, Figure.GROSS_PROFIT, Figure.EXPENSES));
        add(all, new Indicator("gross-margin", Kind.REACHED, Figure.GROSS_MARGIN, null));
        for (var metric : Metric.values()) {
            var kind = metric.direction() == Direction.HIGHER_IS_BETTER ? Kind.HIGHER_IS_BETTER : Kind.LOWER_IS_BETTER;
            add(all, new Indicator(metric.code(), kind, metric, null));
        }
        return all;
    }

    private static void add(Map<String, Indicator> all, Indicator indicator) {
        all.put(indicator.code(), indicator);
    }
}
