package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.PackProperties;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks along the figures of which more is better: pay should not fall where they rise, and not leap where they creep. */
final class PayCheck {

    private static final Set<String> MORE_IS_BETTER =
            Set.of("sales", "distributionSales", "grossProfit", "grossMargin", "coefficient");

    /** Figures that are money themselves; a rate that begins with one of them applies to about as much. */
    private static final Set<String> MONEY = Set.of("sales", "distributionSales", "grossProfit");

    private final BandCheck bands;
    private final PackProperties properties;
    private final Consumer<Problem> problems;
    private final Set<List<String>> told = new HashSet<>();

    PayCheck(BandCheck bands, PackProperties properties, Consumer<Problem> problems) {
        this.bands = bands;
        this.properties = properties;
        this.problems = problems;
    }

    void check() {
        var grid = bands.grid();
        for (int axis = 0; axis < grid.axes().size(); axis++) {
            if (MORE_IS_BETTER.contains(grid.axes().get(axis).property())) {
                for (int cell = 0; cell < grid.cells(); cell++) {
                    int next = grid.next(cell, axis);
                    var below = bands.owner(cell);
                    var above = next < 0 ? null : bands.owner(next);
                    if (below != null && above != null && !below.equals(above)) {
                        step(axis, grid.piece(next, axis), below, above);
                    }
                }
            }
        }
    }

    private void step(int axis, int piece, Rule below, Rule above) {
        if (!told.add(List.of(below.name(), above.name()))) {
            return;
        }
        var at = bands.grid().axes().get(axis).number(piece);
        var property = bands.grid().axes().get(axis).property();
        var lower = rate(below);
        var higher = rate(above);
        if (higher.compareTo(lower) < 0 && at.signum() >= 0) {
            problems.accept(above.at()
                    .mark(problem("pays-less-for-more", property, at, below, above))
                    .as(Problem.Level.WARNING));
            return;
        }
        var most = properties.cliff();
        var leap = leap(property, at, higher.subtract(lower));
        if (most != null && leap.compareTo(most) > 0) {
            var problem = problem("cliff", property, at, below, above)
                    .with("leap", leap.stripTrailingZeros().toPlainString())
                    .with("most", most.toPlainString())
                    .with("base", base(property, at).toPlainString());
            problems.accept(above.at().mark(problem).as(Problem.Level.ADVICE));
        }
    }

    /** What the last cent or the last hundredth brings, at a coefficient of 1 or on the base that the pack names. */
    private BigDecimal leap(String property, BigDecimal at, BigDecimal difference) {
        var factor = property.equals("coefficient") ? at : BigDecimal.ONE;
        return base(property, at).multiply(difference).multiply(factor);
    }

    private BigDecimal base(String property, BigDecimal at) {
        var base = properties.cliffBase();
        return MONEY.contains(property) || base == null ? at : base;
    }

    private static Problem problem(String code, String property, BigDecimal at, Rule below, Rule above) {
        return Problem.of(
                code,
                "property",
                property,
                "at",
                at.toPlainString(),
                "below",
                below.name(),
                "above",
                above.name(),
                "lower",
                percent(rate(below)),
                "higher",
                percent(rate(above)));
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static BigDecimal rate(Rule rule) {
        return rule.then().number().orElseThrow().value();
    }
}
