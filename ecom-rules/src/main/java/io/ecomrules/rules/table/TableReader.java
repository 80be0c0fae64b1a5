package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;

/** Reads tables of rules: one row is one rule, and every problem names its cell. */
public final class TableReader {

    private final Consumer<Problem> problems;

    private TableReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a CSV file.
     *
     * @param file the file's path in its pack
     * @param text its text
     * @param problems is told every problem
     * @return the rules that could be read, a file for each kind of decision
     */
    public static List<RuleFile> csv(String file, String text, Consumer<Problem> problems) {
        var reader = new TableReader(problems);
        var grid = CsvTable.read(file, text, problems);
        return reader.files(file, grid == null ? List.of() : List.of(grid), grid == null);
    }

    /**
     * Reads a workbook, all its sheets.
     *
     * @param file the file's path in its pack
     * @param bytes the workbook
     * @param problems is told every problem
     * @return the rules that could be read, a file for each kind of decision
     */
    public static List<RuleFile> xlsx(String file, byte[] bytes, Consumer<Problem> problems) {
        var reader = new TableReader(problems);
        var grids = Workbook.read(file, bytes, problems);
        return reader.files(file, grids, grids.isEmpty());
    }

    private List<RuleFile> files(String file, List<Grid> grids, boolean isUnreadable) {
        var rules = new EnumMap<DecisionKind, List<Rule>>(DecisionKind.class);
        int rowsBelow = 0;
        boolean isTold = isUnreadable;
        for (var grid : grids) {
            var first = grid.firstRow();
            if (first == null) {
                continue;
            }
            var columns = Columns.read(grid, first, problems);
            if (columns == null) {
                isTold |= grids.size() == 1;
                problems.accept(grid.at(first, 1)
                        .mark(Problem.of("sheet-without-rules", "columns", "类别、规则、依据、标题、生效、设定"))
                        .as(grids.size() == 1 ? Problem.Level.ERROR : Problem.Level.ADVICE));
                continue;
            }
            for (int row : grid.rows().tailMap(first, false).keySet()) {
                rowsBelow++;
                grid.untitled(first, row).forEach(problems);
                new RuleRow(grid, row, columns, problems).read(rules);
            }
        }
        if (rowsBelow == 0 && !isTold) {
            problems.accept(Problem.of("no-rules").at(file, 0, 0));
        }
        var files = new ArrayList<RuleFile>();
        rules.forEach((kind, own) -> files.add(new RuleFile(
                file, kind.code(), new Position(file, 1, 1, grids.get(0).sheet()), own)));
        return files;
    }
}
