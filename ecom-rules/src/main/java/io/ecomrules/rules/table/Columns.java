package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of rules hold, by its first row.
 *
 * @param own the columns that every rule has, by their codes
 * @param conditions the columns of conditions: number and beginning of the sentence that the cell completes
 */
record Columns(Map<String, Integer> own, Map<Integer, String> conditions) {

    static final List<String> OWN =
            List.of("kind", "name", "clause", "title", "en", "from", "until", "outcome", "object", "value", "remark");
    private static final List<String> REQUIRED = List.of("kind", "name", "clause", "title", "from", "outcome");
    private static final Vocabulary WORDS = Vocabulary.CHINESE;

    /** Reads the first row; null if it does not look like that of a table of rules. */
    static @Nullable Columns read(Grid grid, int row, Consumer<Problem> problems) {
        var known = ConditionColumn.all();
        var own = new LinkedHashMap<String, Integer>();
        var conditions = new TreeMap<Integer, String>();
        var unknown = new ArrayList<Integer>();
        var seen = new HashSet<String>();
        for (int column : grid.columns(row)) {
            var title = bare(grid.text(row, column));
            var code = code(title);
            if (!seen.add(code == null ? title : code)) {
                problems.accept(grid.at(row, column).mark(Problem.of("column-twice", "column", title)));
            } else if (code != null) {
                own.put(code, column);
            } else if (known.containsKey(withoutNumber(title))) {
                conditions.put(column, known.get(withoutNumber(title)));
            } else {
                unknown.add(column);
            }
        }
        if (own.size() < 3) {
            return null;
        }
        var names = new ArrayList<>(known.keySet());
        OWN.forEach(each -> names.addAll(WORDS.column(each)));
        for (int column : unknown) {
            var title = bare(grid.text(row, column));
            problems.accept(grid.at(row, column)
                    .mark(Problem.of("unknown-column-of-rules", "column", title, "nearest", Nearest.to(title, names))));
        }
        for (var code : REQUIRED) {
            if (!own.containsKey(code)) {
                var column = WORDS.column(code).get(0);
                problems.accept(grid.at(row, 0).mark(Problem.of("missing-column-of-rules", "column", column)));
            }
        }
        return new Columns(own, conditions);
    }

    @Nullable
    Integer column(String code) {
        return own.get(code);
    }

    /** Tells whether a column holds days, by its title. */
    static boolean isDay(String title) {
        var code = code(bare(title));
        return code != null && List.of("from", "until").contains(code);
    }

    private static @Nullable String code(String title) {
        return OWN.stream()
                .filter(code -> code.equals(title) || WORDS.column(code).contains(title))
                .findFirst()
                .orElse(null);
    }

    /** Two conditions of the same kind stand in two columns, the second marked (2). */
    private static String withoutNumber(String title) {
        return title.replaceFirst("\\([0-9]\\)$", "");
    }

    private static String bare(String title) {
        return title.replaceAll("[\\s\\u3000]", "").replace('（', '(').replace('）', ')');
    }

    /** Every kind of decision has its conditions; a title may serve several of them. */
    private static final class ConditionColumn {

        static Map<String, String> all() {
            var all = new LinkedHashMap<String, String>();
            for (var kind : DecisionKind.values()) {
                for (var fact : kind.facts()) {
                    for (var component : fact.getRecordComponents()) {
                        for (var word : WORDS.property(fact, component.getName())) {
                            ConditionTitles.of(component.getType(), word).forEach(all::put);
                        }
                    }
                }
            }
            return all;
        }
    }
}
