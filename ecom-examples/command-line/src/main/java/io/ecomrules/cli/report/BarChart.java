package io.ecomrules.cli.report;

import io.ecomrules.core.quality.DataAdvice;
import io.ecomrules.core.quality.DataSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bars that lie, the longest first, as an SVG of a fixed width has them.
 *
 * @param height the height of the picture
 * @param bars the bars, from the top down; none if there is nothing to show
 */
record BarChart(int height, List<Bar> bars) {

    /** A bar: its label, where it stands, how long it is, its number, and the class that colours it. */
    record Bar(String label, int y, int width, int valueX, String value, String band) {}

    private record Counted(String label, long count, String value, String band) {}

    static final int LABELS = 236;
    private static final int ROOM = 360;
    private static final int STEP = 30;
    private static final int LONGEST = 28;

    BarChart {
        bars = List.copyOf(bars);
    }

    static BarChart ofFlaws(DataSummary summary, Language language) {
        var counted = new ArrayList<Counted>();
        for (var each : summary.advice()) {
            if (!each.flaw().isOfPeriod()) {
                counted.add(new Counted(
                        each.flaw().title(language.locale()),
                        each.records(),
                        value(each, summary, language),
                        band(each)));
            }
        }
        return of(counted);
    }

    static BarChart ofColumns(DataSummary summary, Language language) {
        var counted = new ArrayList<Counted>();
        summary.columns().forEach((column, missing) -> {
            if (missing > 0) {
                var value = language.numbers().many(missing) + " · "
                        + language.share(missing, summary.records().in());
                counted.add(new Counted(shortened(column), missing, value, "plain"));
            }
        });
        return of(counted);
    }

    /** A label that fits in its place. */
    private static String shortened(String column) {
        int length = column.codePointCount(0, column.length());
        return length <= LONGEST ? column : column.substring(0, column.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String value(DataAdvice advice, DataSummary summary, Language language) {
        return language.numbers().many(advice.records()) + " · "
                + language.share(advice.records(), summary.records().in());
    }

    private static String band(DataAdvice advice) {
        return advice.setsAside() ? "set-aside" : "flagged";
    }

    private static BarChart of(List<Counted> counted) {
        long most = counted.stream().mapToLong(Counted::count).max().orElse(1);
        var bars = new ArrayList<Bar>();
        var sorted = counted.stream()
                .sorted(Comparator.comparingLong(Counted::count).reversed())
                .toList();
        for (var each : sorted) {
            int width = (int) Math.max(2, ROOM * each.count() / most);
            bars.add(new Bar(each.label(), bars.size() * STEP, width, LABELS + width + 8, each.value(), each.band()));
        }
        return new BarChart(bars.size() * STEP, bars);
    }
}
