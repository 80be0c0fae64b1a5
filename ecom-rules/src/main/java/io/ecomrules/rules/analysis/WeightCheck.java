package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Adds up the weights that depend on figures, wherever figures can be: they come to the whole in every case or in none. */
final class WeightCheck {

    private WeightCheck() {}

    static void check(List<Rule> weights, Consumer<Problem> problems) {
        var grid = Grid.of(weights);
        if (grid.axes().isEmpty() || grid.isTooLarge()) {
            return;
        }
        var holding = weights.stream().map(grid::holding).toList();
        for (int cell : grid.possible().stream().toArray()) {
            var sum = BigDecimal.ZERO;
            for (int i = 0; i < weights.size(); i++) {
                if (holding.get(i).get(cell)) {
                    sum = sum.add(weights.get(i).then().number().orElseThrow().value());
                }
            }
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                var any = weights.stream()
                        .filter(rule -> !Axis.properties(rule).isEmpty())
                        .findFirst()
                        .orElseThrow();
                problems.accept(any.at()
                        .mark(Problem.of(
                                "weights-not-100-where",
                                "sum",
                                sum.movePointRight(2).stripTrailingZeros().toPlainString() + "%",
                                "where",
                                grid.text(cell, each -> false))));
                return;
            }
        }
    }
}
