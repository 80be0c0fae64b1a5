package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has more than one row: nobody can say which one counts, so none of them does. */
final class Duplicates {

    /** So many lines are named; more would help nobody. */
    private static final int MOST_NAMED = 5;

    private final Map<Holder, Integer> first = new HashMap<>();
    private final Map<Holder, List<Integer>> lines = new HashMap<>();

    /** Takes note of a row. */
    void see(int line, Holder holder) {
        var earlier = first.putIfAbsent(holder, line);
        if (earlier != null) {
            lines.computeIfAbsent(holder, none -> new ArrayList<>(List.of(earlier)))
                    .add(line);
        }
    }

    /** Refuses a row whose holder has others. */
    void check(int line, Holder holder, List<Problem> problems) {
        var all = lines.get(holder);
        if (all != null) {
            problems.add(Problem.of(
                    "duplicate-row",
                    "employee",
                    holder.employee().value(),
                    "post",
                    holder.post().code(),
                    "lines",
                    others(all, line)));
        }
    }

    /** Names the lines of a list but one. */
    static String others(List<Integer> all, int but) {
        var named = all.stream()
                .filter(line -> line != but)
                .limit(MOST_NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return all.size() - 1 > MOST_NAMED ? named + ", …" : named;
    }
}
