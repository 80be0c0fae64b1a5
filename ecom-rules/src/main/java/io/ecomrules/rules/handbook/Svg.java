package io.ecomrules.rules.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a flow chart: states from left to right by the steps that lead to them, ways back below, what stays where it is above. */
final class Svg {

    private static final int BOX = 104;
    private static final int HIGH = 40;
    private static final int GAP = 96;
    private static final int ROW = 84;
    private static final int LEFT = 72;
    private static final int TOP = 24;
    private static final int LOOP = 40;

    private final Block.Chart chart;
    private final Map<Class<?>, Integer> columns = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> rows = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private final int top;

    Svg(Block.Chart chart) {
        this.chart = chart;
        boolean isLooping =
                chart.flow().steps().stream().anyMatch(step -> step.to().equals(step.from()));
        this.top = isLooping ? TOP + LOOP : TOP;
        var heights = new HashMap<Integer, Integer>();
        for (var step : chart.flow().steps()) {
            if (!columns.containsKey(step.to())) {
                var from = step.from();
                int column = from == null ? 0 : columns.getOrDefault(from, 0) + 1;
                columns.put(step.to(), column);
                rows.put(step.to(), heights.merge(column, 1, Integer::sum) - 1);
            }
        }
    }

    String draw() {
        int wide = 1 + columns.values().stream().max(Integer::compare).orElse(0);
        int high = 1 + rows.values().stream().max(Integer::compare).orElse(0);
        int width = LEFT + wide * (BOX + GAP) - GAP + 16;
        int height = top + high * ROW + 8;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" style=\"max-width:")
                .append(width)
                .append("px\">\n<title>")
                .append(Html.text(chart.words().text("flow." + chart.flow().code())))
                .append("</title>\n<defs><marker id=\"arrow-")
                .append(chart.flow().code())
                .append(
                        "\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">")
                .append("<path d=\"M0 0L8 4L0 8z\" class=\"tip\"/></marker></defs>\n");
        for (var step : merged()) {
            step(step);
        }
        columns.keySet().forEach(this::state);
        return svg.append("</svg>\n").toString();
    }

    /** Several steps between the same two states are one arrow with all their names. */
    private List<Arrow> merged() {
        var arrows = new LinkedHashMap<List<@Nullable Class<?>>, Arrow>();
        for (var step : chart.flow().steps()) {
            var ends = new ArrayList<@Nullable Class<?>>();
            ends.add(step.from());
            ends.add(step.to());
            arrows.merge(
                    ends,
                    new Arrow(step.from(), step.to(), chart.action(step)),
                    (one, other) -> new Arrow(one.from(), one.to(), one.label() + " / " + other.label()));
        }
        return List.copyOf(arrows.values());
    }

    private record Arrow(@Nullable Class<?> from, Class<?> to, String label) {}

    private void step(Arrow arrow) {
        int x = x(arrow.to());
        int y = y(arrow.to());
        var from = arrow.from();
        if (from == null) {
            svg.append("<circle cx=\"14\" cy=\"").append(y).append("\" r=\"6\" class=\"tip\"/>\n");
            line("M20 " + y + "H" + x, (20 + x) / 2, y - 8, arrow.label());
        } else if (from.equals(arrow.to())) {
            int above = y - HIGH / 2;
            int middle = x + BOX / 2;
            line(
                    "M" + (middle - 22) + " " + above + "C" + (middle - 22) + " " + (above - 34) + " " + (middle + 22)
                            + " " + (above - 34) + " " + (middle + 22) + " " + above,
                    middle,
                    above - 30,
                    arrow.label());
        } else if (x(from) > x) {
            int bottom = y(from) + HIGH / 2;
            int begin = x(from) + BOX / 2;
            int end = x + BOX / 2;
            line(
                    "M" + begin + " " + bottom + "C" + begin + " " + (bottom + 44) + " " + end + " " + (bottom + 44)
                            + " " + end + " " + bottom,
                    (begin + end) / 2,
                    bottom + 46,
                    arrow.label());
        } else {
            int begin = x(from) + BOX;
            int middle = begin + GAP / 2;
            line(
                    "M" + begin + " " + y(from) + "H" + middle + "V" + y + "H" + x,
                    y == y(from) ? middle : (middle + x) / 2 - 4,
                    y - 8,
                    arrow.label());
        }
    }

    private void line(String path, int x, int y, String label) {
        svg.append("<path d=\"")
                .append(path)
                .append("\" class=\"line\" marker-end=\"url(#arrow-")
                .append(chart.flow().code())
                .append(")\"/>\n<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" class=\"step\">")
                .append(Html.text(label))
                .append("</text>\n");
    }

    private void state(Class<?> state) {
        svg.append("<rect x=\"")
                .append(x(state))
                .append("\" y=\"")
                .append(y(state) - HIGH / 2)
                .append("\" width=\"" + BOX + "\" height=\"" + HIGH + "\" rx=\"8\" class=\"state\"/>\n<text x=\"")
                .append(x(state) + BOX / 2)
                .append("\" y=\"")
                .append(y(state) + 5)
                .append("\" class=\"name\">")
                .append(Html.text(chart.state(state)))
                .append("</text>\n");
    }

    private int x(Class<?> state) {
        return LEFT + columns.getOrDefault(state, 0) * (BOX + GAP);
    }

    private int y(Class<?> state) {
        return top + HIGH / 2 + rows.getOrDefault(state, 0) * ROW;
    }
}
