package io.ecomrules.rules.example;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.table.Grid;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table of examples: 规则, 预期, and a column for each fact that matters. */
final class ExampleTable {

    private static final Vocabulary WORDS = Vocabulary.CHINESE;
    private static final Set<String> FACTS = facts();

    private final Grid grid;
    private final Consumer<Problem> problems;
    private final Map<Integer, String> columns = new TreeMap<>();

    private ExampleTable(Grid grid, Consumer<Problem> problems) {
        this.grid = grid;
        this.problems = problems;
    }

    static List<ExampleRow> read(Grid grid, Consumer<Problem> problems) {
        var first = grid.firstRow();
        if (first == null) {
            return List.of();
        }
        var table = new ExampleTable(grid, problems);
        if (!table.header(first)) {
            return List.of();
        }
        var rows = new ArrayList<ExampleRow>();
        for (int row : grid.rows().tailMap(first, false).keySet()) {
            grid.untitled(first, row).forEach(problems);
            var example = table.row(row);
            if (example != null) {
                rows.add(example);
            }
        }
        return rows;
    }

    private boolean header(int row) {
        var known = new ArrayList<>(FACTS);
        for (var code : List.of("name", "expected", "remark")) {
            known.addAll(WORDS.column(code));
        }
        boolean isSound = true;
        for (int column : grid.columns(row)) {
            var title = grid.text(row, column).replaceAll("[\\s\\u3000]", "");
            if (known.contains(title) && !columns.containsValue(title)) {
                columns.put(column, title);
            } else {
                isSound = false;
                problems.accept(grid.at(row, column)
                        .mark(
                                columns.containsValue(title)
                                        ? Problem.of("column-twice", "column", title)
                                        : Problem.of(
                                                "unknown-column-of-examples",
                                                "column",
                                                title,
                                                "nearest",
                                                Nearest.to(title, known))));
            }
        }
        for (var code : List.of("name", "expected")) {
            if (WORDS.column(code).stream().noneMatch(columns::containsValue)) {
                isSound = false;
                problems.accept(grid.at(row, 0)
                        .mark(Problem.of(
                                "missing-column-of-examples",
                                "column",
                                WORDS.column(code).get(0))));
            }
        }
        return isSound;
    }

    private @Nullable ExampleRow row(int row) {
        var cells = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, Position>();
        columns.forEach((column, title) -> {
            var text = grid.text(row, column).strip();
            if (!text.isEmpty()) {
                cells.put(title, text);
                places.put(title, grid.at(row, column));
            }
        });
        var name = take("name", cells, places);
        var expected = take("expected", cells, places);
        take("remark", cells, places);
        for (boolean applies : new boolean[] {true, false}) {
            if (expected.text().equals(WORDS.applies(applies)) && !name.text().isEmpty()) {
                return new ExampleRow(name.text(), applies, cells, places, name.at(grid.at(row, 1)));
            }
        }
        problems.accept((name.text().isEmpty() ? name : expected)
                .at(grid.at(row, 1))
                .mark(Problem.of("unfinished-example", "applies", WORDS.applies(true), "not", WORDS.applies(false))));
        return null;
    }

    private record Cell(String text, @Nullable Position position) {
        Position at(Position otherwise) {
            return position == null ? otherwise : position;
        }
    }

    private static Cell take(String code, Map<String, String> cells, Map<String, Position> places) {
        for (var title : WORDS.column(code)) {
            var text = cells.remove(title);
            if (text != null) {
                return new Cell(text, places.remove(title));
            }
        }
        return new Cell("", null);
    }

    private static Set<String> facts() {
        var facts = new LinkedHashSet<String>();
        for (var kind : DecisionKind.values()) {
            for (var fact : kind.facts()) {
                for (var component : fact.getRecordComponents()) {
                    facts.addAll(WORDS.property(fact, component.getName()));
                }
            }
        }
        return facts;
    }
}
