package io.ecomrules.rules.model;

import io.ecomrules.core.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A place in a rule file.
 *
 * @param file the file, relative to its pack, with forward slashes
 * @param line the line or the row of a table, from 1
 * @param column the column in code points or of a table, from 1
 * @param sheet the sheet of a workbook, empty for a table that is a file, or null for a text
 */
public record Position(
        String file, int line, int column, @Nullable String sheet) {

    /**
     * Points into a text.
     *
     * @param file the file
     * @param line the line, from 1
     * @param column the column in code points, from 1
     */
    public Position(String file, int line, int column) {
        this(file, line, column, null);
    }

    /**
     * Puts a problem here.
     *
     * @param problem the problem
     * @return the same problem with this place
     */
    public Problem mark(Problem problem) {
        return sheet == null
                ? problem.at(file, line, column)
                : problem.inCell(file, sheet.isEmpty() ? null : sheet, line, column);
    }

    /**
     * Writes the place for people.
     *
     * @return for example {@code rates.drl:3:1} or {@code rates.xlsx:月度!C5}
     */
    @Override
    public String toString() {
        return sheet == null
                ? file + ":" + line + ":" + column
                : file + ":" + Problem.cell(sheet.isEmpty() ? null : sheet, line, column);
    }
}
