package io.ecomrules.cli.report;

import io.ecomrules.core.quality.Split;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Columns that stand, one a day, month or year, as an SVG of a fixed size has them: what was kept at the bottom, what was set aside on top.
 *
 * @param title what a column is
 * @param columns the columns in the order of time
 * @param most the largest number, for the axis
 */
record StackChart(String title, List<Column> columns, String most) {

    /** A column: where it stands, its foot, and the heights of its parts from the bottom up. */
    record Column(int x, int width, String foot, int footX, int kept, int flagged, int setAside, String told) {
        /** Where the flagged part begins. Public, since templates ask for it. */
        public int flaggedY() {
            return TOP + HEIGHT - kept - flagged;
        }

        /** Where the kept part begins. Public, since templates ask for it. */
        public int keptY() {
            return TOP + HEIGHT - kept;
        }

        /** Where the part that was set aside begins. Public, since templates ask for it. */
        public int setAsideY() {
            return TOP + HEIGHT - kept - flagged - setAside;
        }
    }

    static final int TOP = 20;
    static final int HEIGHT = 170;
    private static final int LEFT = 60;
    private static final int ROOM = 640;
    private static final int WIDEST = 64;
    private static final int MOST_DAYS = 31;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_FEET = 9;

    StackChart {
        columns = List.copyOf(columns);
    }

    /** One day has no course. */
    static @Nullable StackChart of(SortedMap<LocalDate, Split> days, Language language) {
        if (days.size() < 2) {
            return null;
        }
        var unit = "data.course.day";
        var groups = grouped(days, "yyyy-MM-dd");
        if (groups.size() > MOST_DAYS) {
            unit = "data.course.month";
            groups = grouped(days, "yyyy-MM");
        }
        if (groups.size() > MOST_MONTHS) {
            unit = "data.course.year";
            groups = grouped(days, "yyyy");
        }
        long most = groups.values().stream().mapToLong(Split::in).max().orElse(1);
        return new StackChart(
                language.say(unit),
                columns(groups, most, language),
                language.numbers().many(most));
    }

    private static TreeMap<String, Split> grouped(SortedMap<LocalDate, Split> days, String pattern) {
        var format = DateTimeFormatter.ofPattern(pattern);
        var groups = new TreeMap<String, Split>();
        days.forEach((day, split) -> groups.merge(
                format.format(day),
                split,
                (one, other) -> new Split(
                        one.kept() + other.kept(),
                        one.flagged() + other.flagged(),
                        one.setAside() + other.setAside())));
        return groups;
    }

    private static List<Column> columns(Map<String, Split> groups, long most, Language language) {
        int step = Math.min(WIDEST + 20, ROOM / groups.size());
        int every = (groups.size() + MOST_FEET - 1) / MOST_FEET;
        var columns = new ArrayList<Column>();
        for (var group : groups.entrySet()) {
            int x = LEFT + columns.size() * step;
            int width = Math.max(2, step - Math.max(2, step / 4));
            columns.add(new Column(
                    x,
                    width,
                    columns.size() % every == 0 ? group.getKey() : "",
                    x + width / 2,
                    height(group.getValue().kept(), most),
                    height(group.getValue().flagged(), most),
                    height(group.getValue().setAside(), most),
                    told(group, language)));
        }
        return columns;
    }

    private static String told(Map.Entry<String, Split> group, Language language) {
        var split = group.getValue();
        return group.getKey() + ": "
                + language.say(
                        "data.sum",
                        "in",
                        language.numbers().many(split.in()),
                        "kept",
                        language.numbers().many(split.kept()),
                        "flagged",
                        language.numbers().many(split.flagged()),
                        "setAside",
                        language.numbers().many(split.setAside()));
    }

    private static int height(long count, long most) {
        return (int) (HEIGHT * count / most);
    }
}
