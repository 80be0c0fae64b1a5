package io.ecomrules.rules.analysis;

import io.ecomrules.rules.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Everything that figures can be, cut into cells by the numbers that some rules compare them with. In each cell the same rules hold for
 * all values.
 */
final class Grid {

    /** More cells than this are not looked through. */
    private static final int MOST_CELLS = 50_000;

    private final List<Axis> axes;
    private final int cells;

    private Grid(List<Axis> axes, int cells) {
        this.axes = axes;
        this.cells = cells;
    }

    /** The grid of some rules, or one without cells where there would be too many. */
    static Grid of(Collection<Rule> rules) {
        var properties = new TreeSet<String>();
        rules.forEach(rule -> properties.addAll(Axis.properties(rule)));
        var axes = properties.stream().map(property -> Axis.of(property, rules)).toList();
        long cells = 1;
        for (var axis : axes) {
            cells = Math.min(cells * axis.pieces(), Integer.MAX_VALUE);
        }
        return new Grid(axes, cells > MOST_CELLS ? 0 : (int) cells);
    }

    boolean isTooLarge() {
        return cells == 0;
    }

    List<Axis> axes() {
        return axes;
    }

    int cells() {
        return cells;
    }

    /** The cells that figures can be in. */
    BitSet possible() {
        return product(axes.stream().map(Axis::possible).toList());
    }

    /** The cells in which a rule holds. */
    BitSet holding(Rule rule) {
        return product(axes.stream().map(axis -> axis.holding(rule)).toList());
    }

    private BitSet product(List<BitSet> pieces) {
        var numbers = new ArrayList<Integer>();
        numbers.add(0);
        int step = 1;
        for (int i = 0; i < axes.size(); i++) {
            var more = new ArrayList<Integer>();
            int size = step;
            pieces.get(i).stream().forEach(piece -> numbers.forEach(number -> more.add(number + piece * size)));
            numbers.clear();
            numbers.addAll(more);
            step *= axes.get(i).pieces();
        }
        var product = new BitSet(cells);
        numbers.forEach(product::set);
        return product;
    }

    /** The piece of an axis that a cell lies in. */
    int piece(int cell, int axis) {
        return cell / step(axis) % axes.get(axis).pieces();
    }

    /** The next cell along an axis, or -1 at its end. */
    int next(int cell, int axis) {
        return piece(cell, axis) + 1 < axes.get(axis).pieces() ? cell + step(axis) : -1;
    }

    private int step(int axis) {
        int step = 1;
        for (int i = 0; i < axis; i++) {
            step *= axes.get(i).pieces();
        }
        return step;
    }

    /** Says a cell, together with those after it along the only axis that are meant too. */
    String text(int cell, IntPredicate meant) {
        if (axes.size() == 1) {
            int last = cell;
            while (last + 1 < cells && meant.test(last + 1)) {
                last++;
            }
            return axes.get(0).text(cell, last);
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < axes.size(); i++) {
            parts.add(axes.get(i).text(piece(cell, i), piece(cell, i)));
        }
        return parts.stream().collect(Collectors.joining(", "));
    }
}
