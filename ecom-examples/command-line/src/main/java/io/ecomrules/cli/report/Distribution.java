package io.ecomrules.cli.report;

import io.ecomrules.core.number.Exact;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many coefficients lie where: columns of a fifth each, with the line of DIS-1 and 1.0 between them. Each column holds its lower
 * edge and not its upper one, so that a coefficient of exactly 0.6 stands on the right of the line, as the rules judge it.
 *
 * @param columns the columns, lowest first
 * @param line how far along the line of DIS-1 is, from 0 to 1, or null if the posts have no line in common
 * @param lineText the line as a number
 * @param one how far along 1.0 is
 * @param summary the same in a sentence
 */
record Distribution(List<Column> columns, @Nullable String line, String lineText, String one, String summary) {

    private static final int COLUMNS = 11;
    private static final Exact WIDTH = Exact.parse("0.2");
    private static final Exact WHOLE = WIDTH.times(Exact.of(COLUMNS));

    /** A column: its range, its lower edge as the axis shows it, how many, its size from 0 to 1, and its colour. */
    record Column(String range, String tick, String count, String size, String band) {}

    Distribution {
        columns = List.copyOf(columns);
    }

    /**
     * Counts.
     *
     * @param coefficients the coefficients
     * @param line below which a coefficient is low, or null if there is no such line in common
     * @param language the reader's language
     * @return the columns, or null if there is nothing to count
     */
    static @Nullable Distribution of(List<Exact> coefficients, @Nullable Exact line, Language language) {
        if (coefficients.isEmpty()) {
            return null;
        }
        int[] counts = new int[COLUMNS];
        coefficients.forEach(coefficient -> counts[column(coefficient)]++);
        var most = Exact.of(IntStream.of(counts).max().orElse(1));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < COLUMNS; i++) {
            var from = WIDTH.times(Exact.of(i));
            columns.add(new Column(
                    range(i, from, language),
                    tick(i, from),
                    language.numbers().count(counts[i]),
                    Numbers.share(Exact.of(counts[i]), most),
                    band(from, line)));
        }
        return new Distribution(
                columns,
                line == null ? null : Numbers.share(line, WHOLE),
                line == null ? "" : language.numbers().exact(line),
                Numbers.share(Exact.ONE, WHOLE),
                summary(coefficients, line, language));
    }

    private static int column(Exact coefficient) {
        for (int i = 1; i < COLUMNS; i++) {
            if (coefficient.isBelow(WIDTH.times(Exact.of(i)))) {
                return i - 1;
            }
        }
        return COLUMNS - 1;
    }

    private static String range(int column, Exact from, Language language) {
        var numbers = language.numbers();
        if (column == 0) {
            return language.say("distribution.below", "number", numbers.exact(WIDTH));
        }
        return column == COLUMNS - 1
                ? language.say("distribution.from", "number", numbers.exact(from))
                : numbers.exact(from) + "–" + numbers.exact(from.plus(WIDTH));
    }

    private static String tick(int column, Exact from) {
        var edge = from.round(1, RoundingMode.UNNECESSARY).toPlainString();
        if (column == 0) {
            return "0";
        }
        return column == COLUMNS - 1 ? edge + "+" : edge;
    }

    private static String band(Exact from, @Nullable Exact line) {
        if (line != null && from.isBelow(line)) {
            return "low";
        }
        return from.isBelow(Exact.ONE) ? "below" : "full";
    }

    private static String summary(List<Exact> coefficients, @Nullable Exact line, Language language) {
        var numbers = language.numbers();
        int full = (int) coefficients.stream()
                .filter(coefficient -> !coefficient.isBelow(Exact.ONE))
                .count();
        int low = line == null
                ? 0
                : (int) coefficients.stream()
                        .filter(coefficient -> coefficient.isBelow(line))
                        .count();
        int between = coefficients.size() - full - low;
        return line == null
                ? language.say(
                        "distribution.summaryWithoutLine", "below", numbers.count(between), "full", numbers.count(full))
                : language.say(
                        "distribution.summary",
                        "line",
                        numbers.exact(line),
                        "low",
                        numbers.count(low),
                        "between",
                        numbers.count(between),
                        "full",
                        numbers.count(full));
    }
}
