package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table by their position.
 *
 * @param columns the columns; null where the header is blank, and nothing may stand under it
 */
record Header(List<@Nullable Column> columns) {

    Header {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /**
     * Reads a header row.
     *
     * @param names the headers as written
     * @param line the line it stands on
     * @param place writes the place of a column for people
     * @throws InvalidInputException with every header that is unknown or there twice, and every column that is missing
     */
    static Header of(List<String> names, int line, IntFunction<String> place) {
        var problems = new ArrayList<Problem>();
        var columns = new ArrayList<@Nullable Column>();
        var seen = new HashMap<Column, String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var column = Column.parse(name).orElse(null);
            columns.add(column);
            if (column == null) {
                if (!name.isBlank()) {
                    problems.add(unknown(name, place.apply(i)).at(null, line, 0));
                }
            } else if (seen.containsKey(column)) {
                problems.add(Problem.of(
                                "duplicate-column",
                                "column",
                                Shown.of(name),
                                "other",
                                Shown.of(seen.getOrDefault(column, "")),
                                "place",
                                place.apply(i))
                        .at(null, line, 0));
            } else {
                seen.put(column, name);
            }
        }
        missing(seen, line, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Header(columns);
    }

    int size() {
        return columns.size();
    }

    private static Problem unknown(String name, String place) {
        return name.indexOf('，') >= 0
                ? Problem.of("full-width-comma", "column", Shown.of(name))
                : Problem.of(
                        "unknown-column", "column", Shown.of(name), "place", place, "nearest", Column.nearest(name));
    }

    private static void missing(Map<Column, String> seen, int line, List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.code().equals("full-width-comma"))) {
            return;
        }
        for (var column : List.of(Column.EMPLOYEE, Column.POST)) {
            if (!seen.containsKey(column)) {
                problems.add(
                        Problem.of("missing-column", "column", column.code()).at(null, line, 0));
            }
        }
    }
}
