package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it was written.
 *
 * @param line the physical line it starts on, or the row of the sheet, from 1
 * @param cells the values by column; none where the record cannot be taken apart
 * @param problems why the record cannot be taken apart, or none
 */
record Row(int line, Map<Column, Cell> cells, List<Problem> problems) {

    Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        problems = List.copyOf(problems);
    }

    static Row broken(int line, Problem problem) {
        return new Row(line, Map.of(), List.of(problem));
    }

    @Nullable
    Cell get(Column column) {
        return cells.get(column);
    }
}
