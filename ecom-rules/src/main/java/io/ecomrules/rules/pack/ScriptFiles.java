package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Titled;
import io.ecomrules.core.script.Buyer;
import io.ecomrules.core.script.Script;
import io.ecomrules.core.script.Situation;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.table.CsvTable;
import io.ecomrules.rules.table.Grid;
import io.ecomrules.rules.table.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what agents may say (SVC-18): tables with the columns 情形, 客户 and 话术; 备注 is for people. */
final class ScriptFiles {

    private static final String SITUATION = "situation";
    private static final String BUYER = "buyer";
    private static final String SCRIPT = "script";
    private static final Map<String, String> COLUMNS = Map.of(
            "情形", SITUATION, "客户", BUYER, "话术", SCRIPT, "备注", "remark", SITUATION, SITUATION, BUYER, BUYER, SCRIPT,
            SCRIPT, "remark", "remark");

    private final Grid grid;
    private final Consumer<Problem> problems;
    private final Map<String, Integer> columns = new HashMap<>();

    private ScriptFiles(Grid grid, Consumer<Problem> problems) {
        this.grid = grid;
        this.problems = problems;
    }

    static List<Script> in(PackFiles files, Consumer<Problem> problems) {
        var scripts = new ArrayList<Script>();
        var seen = new HashSet<List<Object>>();
        for (var path : files.paths()) {
            if (path.startsWith(RuleFiles.SCRIPTS)) {
                for (var grid : grids(files, path, problems)) {
                    scripts.addAll(new ScriptFiles(grid, problems).read(seen));
                }
            }
        }
        return scripts;
    }

    private static List<Grid> grids(PackFiles files, String path, Consumer<Problem> problems) {
        var name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Workbook.read(path, files.bytes(path), problems);
        }
        if (!name.endsWith(".csv")) {
            problems.accept(Problem.of("script-file-not-a-table").at(path, 0, 0));
            return List.of();
        }
        var text = files.text(path, problems);
        var grid = text == null ? null : CsvTable.read(path, text, problems);
        return grid == null ? List.of() : List.of(grid);
    }

    private List<Script> read(Set<List<Object>> seen) {
        var first = grid.firstRow();
        if (first == null || !header(first)) {
            return List.of();
        }
        var scripts = new ArrayList<Script>();
        for (int row : grid.rows().tailMap(first, false).keySet()) {
            grid.untitled(first, row).forEach(problems);
            var script = row(row);
            if (script != null
                    && seen.add(List.of(script.situation(), String.valueOf(script.buyer()), script.text()))) {
                scripts.add(script);
            } else if (script != null) {
                problems.accept(grid.at(row, column(SCRIPT))
                        .mark(Problem.of("script-twice", "text", script.text()))
                        .as(Problem.Level.WARNING));
            }
        }
        return scripts;
    }

    private boolean header(int row) {
        boolean isSound = true;
        for (int column : grid.columns(row)) {
            var title = grid.text(row, column).strip();
            var known = COLUMNS.get(title);
            if (known == null) {
                problems.accept(grid.at(row, column)
                        .mark(Problem.of(
                                "unknown-column-of-rules",
                                "column",
                                title,
                                "nearest",
                                Nearest.to(title, List.copyOf(COLUMNS.keySet())))));
                isSound = false;
            } else if (columns.putIfAbsent(known, column) != null) {
                problems.accept(grid.at(row, column).mark(Problem.of("column-twice", "column", title)));
                isSound = false;
            }
        }
        for (var needed : List.of("情形", "话术")) {
            if (!columns.containsKey(COLUMNS.get(needed))) {
                problems.accept(grid.at(row, 0).mark(Problem.of("missing-column-of-scripts", "column", needed)));
                isSound = false;
            }
        }
        return isSound;
    }

    private int column(String name) {
        return columns.getOrDefault(name, 0);
    }

    private @Nullable Script row(int row) {
        var situation = known(Situation.values(), row, SITUATION, Problem.of("unknown-situation"));
        var written = grid.text(row, column(BUYER)).strip();
        var buyer = written.isEmpty() ? null : known(Buyer.values(), row, BUYER, Problem.of("unknown-buyer"));
        if (situation == null || (buyer == null && !written.isEmpty())) {
            return null;
        }
        try {
            return new Script(situation, buyer, grid.text(row, column(SCRIPT)), grid.file(), row);
        } catch (InvalidInputException refusal) {
            refusal.problems()
                    .forEach(problem ->
                            problems.accept(grid.at(row, column(SCRIPT)).mark(problem)));
            return null;
        }
    }

    private <T extends Enum<T> & Titled> @Nullable T known(T[] values, int row, String column, Problem otherwise) {
        var written = grid.text(row, column(column)).strip();
        for (var value : values) {
            if (value.title(Locale.SIMPLIFIED_CHINESE).equals(written)
                    || code(value).equals(written)) {
                return value;
            }
        }
        var titles = Arrays.stream(values)
                .map(value -> value.title(Locale.SIMPLIFIED_CHINESE))
                .toList();
        problems.accept(grid.at(row, column(column))
                .mark(otherwise
                        .with("value", written)
                        .with("nearest", Nearest.to(written, titles))
                        .with("known", String.join("、", titles))));
        return null;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
