package io.ecomrules.rules.example;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.Problems;
import io.ecomrules.rules.pack.RuleFiles;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.table.CsvTable;
import io.ecomrules.rules.table.Grid;
import io.ecomrules.rules.table.Workbook;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs the examples of a pack before it serves, and tells which rules have none.
 *
 * <p>Examples that come with the built-in pack under a pack that replaces some of its files count where they still fit; they are not the
 * author's, who cannot mend them.
 */
public final class Examples {

    /** More than a pack of any size needs; running them must not keep the host busy. */
    private static final int MOST = 10_000;

    /** The same for examples of many rules each. */
    private static final int MOST_RUNS = 20_000;

    private final RulePack pack;
    private final Problems problems = new Problems();
    /** Versions of a number have equal conditions, and an example of one is one of all. */
    private final Map<String, List<ExampleRow>> byConditions = new HashMap<>();

    private int own;
    private int runs;

    private Examples(RulePack pack) {
        this.pack = pack;
    }

    /**
     * Runs the examples.
     *
     * @param pack the pack
     * @param isSound whether nothing else is wrong with the pack; where something is, that comes first, and rules without examples later
     * @return errors where an example comes out otherwise or cannot be read, and a warning for each rule that lacks one where it applies,
     *     one where it does not, or one on a number that it compares with
     */
    public static List<Problem> check(RulePack pack, boolean isSound) {
        var examples = new Examples(pack);
        for (var path : pack.files().paths()) {
            if (RuleFiles.isExampleFile(path)) {
                examples.file(path);
            }
        }
        if (isSound && examples.problems.list().isEmpty()) {
            examples.coverage();
        }
        return examples.problems.list();
    }

    private void file(String path) {
        boolean isOwn = pack.own().contains(path);
        Consumer<Problem> told = isOwn ? problems : ignored -> {};
        for (var grid : grids(path, told)) {
            for (var row : ExampleTable.read(grid, told)) {
                if (isOwn && (problems.isFull() || isTooMany(row))) {
                    return;
                }
                row(row, told);
                if (isOwn && runs > MOST_RUNS) {
                    problems.accept(row.at().mark(Problem.of("too-many-examples", "most", String.valueOf(MOST_RUNS))));
                    return;
                }
            }
        }
    }

    private boolean isTooMany(ExampleRow row) {
        own++;
        if (own == MOST + 1) {
            problems.accept(row.at().mark(Problem.of("too-many-examples", "most", String.valueOf(MOST))));
        }
        return own > MOST;
    }

    private List<Grid> grids(String path, Consumer<Problem> told) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Workbook.read(path, pack.files().bytes(path), told);
        }
        var text = pack.files().text(path, told);
        var grid = text == null ? null : CsvTable.read(path, text, told);
        return grid == null ? List.of() : List.of(grid);
    }

    private void row(ExampleRow row, Consumer<Problem> told) {
        var names = new ArrayList<String>();
        boolean isKnown = false;
        for (var kind : DecisionKind.values()) {
            for (var rule : Objects.requireNonNull(pack.rules().get(kind)).all()) {
                names.add(rule.name());
                if (row.isFor(rule)) {
                    isKnown = true;
                    runs++;
                    run(kind, rule, row, told);
                }
            }
        }
        if (!isKnown) {
            told.accept(row.at()
                    .mark(Problem.of(
                            "example-of-unknown-rule",
                            "rule",
                            row.names(),
                            "nearest",
                            Nearest.to(row.names(), names))));
        }
    }

    private void run(DecisionKind kind, Rule rule, ExampleRow row, Consumer<Problem> told) {
        // A row for several rules says what some of them look at.
        (row.isForSeveral() ? Map.<String, Position>of() : row.unused(kind, rule))
                .forEach((title, at) -> told.accept(
                        at.mark(Problem.of("example-cell-not-used", "column", title, "rule", rule.name()))));
        var sets = row.facts(kind, rule, told);
        if (sets == null) {
            return;
        }
        var probe = new PackProbe(kind, Objects.requireNonNull(pack.rules().get(kind)), rule);
        for (var set : sets) {
            var facts = set.toArray(Record[]::new);
            if (probe.holds(facts) != row.applies()) {
                told.accept(row.at().mark(failure(probe, rule, row, facts)));
                return;
            }
        }
        byConditions
                .computeIfAbsent(conditions(kind, rule), none -> new ArrayList<>())
                .add(row);
    }

    private static Problem failure(PackProbe probe, Rule rule, ExampleRow row, Record... facts) {
        return row.applies()
                ? Problem.of("example-does-not-apply", "rule", rule.name(), "why", String.join("；", probe.unmet(facts)))
                : Problem.of("example-applies", "rule", rule.name());
    }

    private void coverage() {
        for (var kind : DecisionKind.values()) {
            for (var rule : Objects.requireNonNull(pack.rules().get(kind)).all()) {
                var lacking = lacking(kind, rule, byConditions.getOrDefault(conditions(kind, rule), List.of()));
                if (!lacking.isEmpty()) {
                    problems.accept(rule.at()
                            .mark(Problem.of(
                                    "rule-without-examples", "rule", rule.name(), "lacking", String.join("、", lacking)))
                            .as(Problem.Level.WARNING));
                }
            }
        }
    }

    private static String conditions(DecisionKind kind, Rule rule) {
        return kind + " " + rule.conditionText();
    }

    /** What is wanted: where it applies, where it does not, and exactly on each number, where most slips are. */
    private static List<String> lacking(DecisionKind kind, Rule rule, List<ExampleRow> rows) {
        var lacking = new ArrayList<String>();
        if (rows.stream().noneMatch(ExampleRow::applies)) {
            lacking.add(Vocabulary.CHINESE.applies(true));
        }
        boolean asks =
                rule.when().stream().anyMatch(pattern -> !pattern.conditions().isEmpty());
        if (asks && rows.stream().allMatch(ExampleRow::applies)) {
            lacking.add(Vocabulary.CHINESE.applies(false));
        }
        var numbers = new TreeMap<String, Boolean>();
        for (var pattern : rule.when()) {
            for (var condition : pattern.conditions()) {
                if (condition.values().get(0) instanceof Literal.Decimal number) {
                    numbers.put(
                            Vocabulary.CHINESE
                                            .property(kind.fact(pattern.type()).orElseThrow(), condition.property())
                                            .get(0)
                                    + " " + number.text(),
                            rows.stream()
                                    .anyMatch(row -> row.isOn(kind, pattern, condition.property(), number.value())));
                }
            }
        }
        numbers.forEach((number, isThere) -> {
            if (!isThere) {
                lacking.add(number);
            }
        });
        return lacking;
    }
}
