package io.ecomrules.rules.handbook;

import io.ecomrules.core.workflow.Chart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a flow chart: states from top to bottom in the order in which they are reached, a step to the next state straight down, every other
 * step through a lane of its own on the right. Each end of such a step has a line of its own beside its state, so that no label lies on
 * another, however many steps there are.
 */
final class Svg {

    private static final int LEFT = 16;
    private static final int BOX = 168;
    private static final int SLOT = 20;
    private static final int LEAST_HIGH = 40;
    private static final int GAP = 44;
    private static final int TOP = 44;
    private static final int LANE = 16;

    /** A step beside the boxes, or several between the same two states. */
    private record Side(String from, String to, String label) {}

    private final Chart chart;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> tops = new LinkedHashMap<>();
    private final Map<String, Integer> highs = new LinkedHashMap<>();
    private final List<Side> sides = new ArrayList<>();
    private final Map<String, String> down = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    Svg(Chart chart) {
        this.chart = chart;
        chart.arrows().forEach(arrow -> {
            if (!order.contains(arrow.to())) {
                order.add(arrow.to());
            }
        });
        divide();
        int y = TOP;
        for (var state : order) {
            long ends = sides.stream()
                    .mapToLong(side ->
                            (side.from().equals(state) ? 1 : 0) + (side.to().equals(state) ? 1 : 0))
                    .sum();
            tops.put(state, y);
            highs.put(state, Math.max(LEAST_HIGH, (int) ends * SLOT + 8));
            y += high(state) + GAP;
        }
    }

    /** What leads to the next state goes straight down; several steps between the same two states are one line with all their names. */
    private void divide() {
        var merged = new LinkedHashMap<List<String>, String>();
        for (var arrow : chart.arrows()) {
            var from = arrow.from();
            if (from == null) {
                down.merge("", arrow.label(), Svg::both);
            } else {
                merged.merge(List.of(from, arrow.to()), arrow.label(), Svg::both);
            }
        }
        merged.forEach((ends, label) -> {
            if (order.indexOf(ends.get(1)) == order.indexOf(ends.get(0)) + 1) {
                down.put(ends.get(0), label);
            } else {
                sides.add(new Side(ends.get(0), ends.get(1), label));
            }
        });
        sides.sort(Comparator.comparingInt(this::length));
    }

    private static String both(String one, String other) {
        return one + " / " + other;
    }

    private int length(Side side) {
        return Math.abs(order.indexOf(side.from()) - order.indexOf(side.to()));
    }

    String draw() {
        int labels = sides.stream().mapToInt(side -> width(side.label())).max().orElse(0) + 24;
        int lanes = LEFT + BOX + labels;
        int width = Math.max(
                lanes + sides.size() * LANE + 12,
                LEFT
                        + BOX / 2
                        + 24
                        + down.values().stream().mapToInt(Svg::width).max().orElse(0));
        var last = order.get(order.size() - 1);
        int height = top(last) + high(last) + 12;
        begin(width, height);
        down.forEach(this::down);
        var used = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < sides.size(); i++) {
            side(sides.get(i), lanes + i * LANE, used);
        }
        chart.states().forEach(this::state);
        return svg.append("</svg>\n").toString();
    }

    private void begin(int width, int height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" style=\"max-width:")
                .append(width)
                .append("px\">\n<title>")
                .append(Html.text(chart.title()))
                .append("</title>\n<defs><marker id=\"arrow-")
                .append(chart.code())
                .append(
                        "\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">")
                .append("<path d=\"M0 0L8 4L0 8z\" class=\"tip\"/></marker></defs>\n");
    }

    private void down(String from, String label) {
        int x = LEFT + BOX / 2;
        int begin = from.isEmpty() ? 8 : top(from) + high(from);
        int end = from.isEmpty() ? TOP : top(order.get(order.indexOf(from) + 1));
        if (from.isEmpty()) {
            svg.append("<circle cx=\"").append(x).append("\" cy=\"8\" r=\"6\" class=\"tip\"/>\n");
        }
        line("M" + x + " " + begin + "V" + end, x + 10, (begin + end) / 2 + 4, label);
    }

    private void side(Side side, int lane, Map<String, Integer> used) {
        int out = slot(side.from(), used);
        int in = slot(side.to(), used);
        int right = LEFT + BOX;
        line("M" + right + " " + out + "H" + lane + "V" + in + "H" + right, right + 12, out - 4, side.label());
    }

    /** The next free line beside a state. */
    private int slot(String state, Map<String, Integer> used) {
        int number = used.merge(state, 1, Integer::sum);
        return top(state) + number * SLOT;
    }

    private void line(String path, int x, int y, String label) {
        svg.append("<path d=\"")
                .append(path)
                .append("\" class=\"line\" marker-end=\"url(#arrow-")
                .append(chart.code())
                .append(")\"/>\n<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" class=\"step\">")
                .append(Html.text(label))
                .append("</text>\n");
    }

    private void state(Chart.State state) {
        int middle = top(state.code()) + high(state.code()) / 2;
        svg.append("<rect x=\"")
                .append(LEFT)
                .append("\" y=\"")
                .append(top(state.code()))
                .append("\" width=\"" + BOX + "\" height=\"")
                .append(high(state.code()))
                .append("\" rx=\"8\" class=\"")
                .append(state.isFinal() ? "state end" : "state")
                .append("\"/>\n<text x=\"")
                .append(LEFT + BOX / 2)
                .append("\" y=\"")
                .append(middle + 5)
                .append("\" class=\"name\">")
                .append(Html.text(state.title()))
                .append("</text>\n");
    }

    private int top(String state) {
        return tops.getOrDefault(state, TOP);
    }

    private int high(String state) {
        return highs.getOrDefault(state, LEAST_HIGH);
    }

    /** About as wide as the words are drawn: a Chinese character is twice as wide as a letter. */
    private static int width(String label) {
        return label.codePoints().map(point -> point < 0x2E80 ? 7 : 13).sum();
    }
}
