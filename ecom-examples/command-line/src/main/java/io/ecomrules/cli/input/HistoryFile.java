package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Past months as JSON Lines: {@code {"employee","post","month","coefficient"}}, or with {@code coefficientExact}; without either, or
 * with null, the month was not assessed.
 *
 * <p>A line that cannot be used makes the history of whom it is about unusable: to judge somebody by the months that happen to be
 * readable would be a guess.
 */
public final class HistoryFile {

    private record Month(Holder holder, PeriodMonth month) {}

    private final List<BadLine> badLines = new ArrayList<>();
    private final Set<Holder> unusable = new HashSet<>();
    private final Map<Month, Integer> seen = new HashMap<>();
    private final Map<Month, List<Integer>> repeated = new HashMap<>();
    private final List<MonthlyResult> results = new ArrayList<>();
    private final History history;

    /**
     * A line that cannot be used.
     *
     * @param line the line, from 1
     * @param problems what is wrong with it
     */
    public record BadLine(int line, List<Problem> problems) {
        /** Copies the problems. */
        public BadLine {
            problems = List.copyOf(problems);
        }
    }

    private HistoryFile(byte[] bytes) {
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                badLines.add(new BadLine(frame.line(), List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                read(frame.line(), FlatJson.read(frame.text()));
            }
        }
        repeated.forEach((month, lines) -> lines.forEach(line -> refuse(line, month)));
        badLines.sort(Comparator.comparingInt(BadLine::line));
        results.removeIf(result -> unusable.contains(new Holder(result.employee(), result.post())));
        this.history = History.of(results);
    }

    /**
     * Reads a file.
     *
     * @param bytes its content
     * @return the history and what is wrong with it
     * @throws InvalidInputException if it is no JSON Lines file in UTF-8
     */
    public static HistoryFile of(byte[] bytes) {
        TextFiles.check(bytes);
        if (!TextFiles.isBlank(bytes) && !TextFiles.hasLineWith('{', bytes)) {
            throw new InvalidInputException(List.of(Problem.of("not-json-lines")));
        }
        return new HistoryFile(bytes);
    }

    /**
     * Gives the lines that cannot be used.
     *
     * @return the lines in order
     */
    public List<BadLine> badLines() {
        return Collections.unmodifiableList(badLines);
    }

    /**
     * Gives what can be used.
     *
     * @return the history, without those whose history is unusable
     */
    public History history() {
        return history;
    }

    /**
     * Gives the past months of one person in one post.
     *
     * @param holder the person and the post
     * @return the months; unusable where a line about them is
     */
    public MonthlyResults of(Holder holder) {
        return unusable.contains(holder) ? MonthlyResults.UNUSABLE : history.of(holder.employee(), holder.post());
    }

    private void read(int line, FlatJson json) {
        var problems = new ArrayList<Problem>();
        var record = HistoryRecord.read(json, problems);
        if (!json.problems().isEmpty()) {
            problems.clear();
            problems.addAll(json.problems());
        }
        var holder = record.holder();
        if (!problems.isEmpty()) {
            badLines.add(new BadLine(line, problems));
            if (holder != null) {
                unusable.add(holder);
            }
        }
        var result = record.result();
        if (holder != null && result != null && problems.isEmpty()) {
            results.add(result);
            var month = new Month(holder, result.month());
            var earlier = seen.putIfAbsent(month, line);
            if (earlier != null) {
                repeated.computeIfAbsent(month, none -> new ArrayList<>(List.of(earlier)))
                        .add(line);
            }
        }
    }

    private void refuse(int line, Month month) {
        unusable.add(month.holder());
        badLines.add(new BadLine(
                line,
                List.of(Problem.of(
                        "duplicate-history",
                        "employee",
                        month.holder().employee().value(),
                        "post",
                        month.holder().post().code(),
                        "month",
                        month.month().toString()))));
    }
}
