package io.ecomrules.rules.table;

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
record Grid(String file, String sheet, TreeMap<Integer, TreeMap<Integer, String>> rows) {

    String text(int row, int column) {
        var cells = rows.get(row);
        return cells == null ? "" : cells.getOrDefault(column, "");
    }

    Position at(int row, int column) {
        return new Position(file, row, column, sheet);
    }

    /** The first row in which anything stands, or null. */
    @Nullable
    Integer firstRow() {
        return rows.isEmpty() ? null : rows.firstKey();
    }

    /** The columns of a row in which anything stands. */
    List<Integer> columns(int row) {
        var cells = rows.get(row);
        return cells == null ? List.of() : List.copyOf(cells.keySet());
    }
}
