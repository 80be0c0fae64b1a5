package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at the rules that set one number for one group of people on one day, by the figures that they compare. */
final class BandCheck {

    private final List<Rule> rules;
    private final Grid grid;
    private final Consumer<Problem> problems;

    /** The rule of each cell, the first of them where there are several. */
    private final @Nullable Rule[] owners;

    private BandCheck(List<Rule> rules, Grid grid, Consumer<Problem> problems) {
        this.rules = rules;
        this.grid = grid;
        this.problems = problems;
        this.owners = new Rule[grid.cells()];
    }

    /**
     * Looks for overlaps and gaps.
     *
     * @return the rule of each cell, or null if there is an overlap or nothing to see
     */
    static @Nullable BandCheck of(List<Rule> rules, Consumer<Problem> problems) {
        var grid = Grid.of(rules);
        if (grid.axes().isEmpty()) {
            return null;
        }
        if (grid.isTooLarge()) {
            var any = rules.get(0);
            problems.accept(any.at()
                    .mark(Problem.of("bands-not-checked", "rule", any.name()))
                    .as(Problem.Level.ADVICE));
            return null;
        }
        var check = new BandCheck(rules, grid, problems);
        if (!check.overlaps()) {
            check.gaps();
            return check;
        }
        return null;
    }

    Grid grid() {
        return grid;
    }

    @Nullable
    Rule owner(int cell) {
        return owners[cell];
    }

    private boolean overlaps() {
        var told = new HashSet<List<String>>();
        for (var rule : rules) {
            for (int cell : grid.holding(rule).stream().toArray()) {
                var other = owners[cell];
                if (other == null) {
                    owners[cell] = rule;
                } else if (told.add(List.of(other.name(), rule.name()))) {
                    problems.accept(rule.at()
                            .mark(Problem.of(
                                    "bands-overlap",
                                    "rule",
                                    rule.name(),
                                    "other",
                                    other.name(),
                                    "place",
                                    other.at().toString(),
                                    "where",
                                    grid.text(cell, each -> false))));
                }
            }
        }
        return !told.isEmpty();
    }

    private void gaps() {
        var open = (BitSet) grid.possible().clone();
        for (int cell = 0; cell < owners.length; cell++) {
            if (owners[cell] != null) {
                open.clear(cell);
            }
        }
        // What is no quantity may well hold for some and not for others: not everybody is in a segment.
        if (open.isEmpty() || rules.get(0).then().value(Literal.Value.class).isEmpty()) {
            return;
        }
        // Sales below nothing occur when more comes back than was sold; few tables mean to pay for that.
        boolean isSmall = grid.axes().size() == 1 && isBelowNothing(open);
        int first = open.nextSetBit(0);
        var any = rules.get(0);
        problems.accept(any.at()
                .mark(Problem.of(
                        "band-gap",
                        "rule",
                        any.name(),
                        "outcome",
                        any.then().subject(),
                        "where",
                        grid.text(first, open::get)))
                .as(isSmall ? Problem.Level.ADVICE : Problem.Level.WARNING));
    }

    private boolean isBelowNothing(BitSet open) {
        var axis = grid.axes().get(0);
        int last = open.length() - 1;
        return last < axis.pieces() - 1 && axis.number(last + 1).compareTo(BigDecimal.ZERO) <= 0;
    }
}
