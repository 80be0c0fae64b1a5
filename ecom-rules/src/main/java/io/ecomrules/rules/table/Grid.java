package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Position;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was found in a file: texts in rows, empty where nothing was written.
 *
 * @param file the file
 * @param sheet the sheet of a workbook, or empty for a file that is one table
 * @param rows row number from 1, column number from 1, and text
 */
public record Grid(String file, String sheet, TreeMap<Integer, TreeMap<Integer, String>> rows) {

    /** As long as a line of sentences; whoever writes more means something else, and reading it again and again would keep the host busy. */
    static final int LONGEST_CELL = 2_000;

    static Problem tooLong() {
        return Problem.of("cell-too-long", "most", String.valueOf(LONGEST_CELL));
    }

    /**
     * Gives what stands in a cell.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     * @return its text, empty where nothing was written
     */
    public String text(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? "" : cells.getOrDefault(column, "");
    }

    /**
     * Points at a cell.
     *
     * @param row the row, from 1, or 0
     * @param column the column, from 1, or 0 for the row as a whole
     * @return its place
     */
    public Position at(int row, int column) {
        return new Position(file, row, column, sheet);
    }

    /**
     * Finds the first row in which anything stands.
     *
     * @return the row, or null
     */
    public @Nullable Integer firstRow() {
        return rows.isEmpty() ? null : rows.firstKey();
    }

    /**
     * Tells what stands in a row where the first row has no title, and so is read by nobody.
     *
     * @param header the first row
     * @param row the row
     * @return warnings, one for each cell
     */
    public List<Problem> untitled(int header, int row) {
        return columns(row).stream()
                .filter(column -> text(header, column).isBlank())
                .map(column -> at(row, column)
                        .mark(Problem.of("cell-without-column", "text", text(row, column)))
                        .as(Problem.Level.WARNING))
                .toList();
    }

    /**
     * Lists the columns of a row in which anything stands.
     *
     * @param row the row
     * @return the columns, from left to right
     */
    public List<Integer> columns(int row) {
        var cells = rows.get(row);
        return cells == null ? List.of() : List.copyOf(cells.keySet());
    }
}
