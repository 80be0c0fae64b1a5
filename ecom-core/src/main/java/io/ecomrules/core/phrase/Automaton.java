package io.ecomrules.core.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree laid out for scanning. A state is where its row begins in one array that all rows share; a cell holds whose it is and where it leads to. What no cell
 * says, the row of the root says, but for the few states that have a fallback. A node without children is no state: what ends there hangs on the step to it.
 */
final class Automaton {

    static final int ROOT = 0;

    /** Marks a step on which something ends. */
    static final int ENDS = 1 << 31;

    private final int[] states;

    /** In the high half the owner, in the low half the step: the next state and {@link #ENDS}. */
    private final long[] cells;

    /** By cell, where what ends on its step is. */
    private final int[] cellEnds;

    private final int[] root;
    private final int[] rootEnds;
    private final int[] fallbacks;
    private final boolean hasFallbacks;

    /** For every step with ends: how many, number and width of each, and where those of the suffix are, or -1. */
    private final int[] ends;

    private Automaton(Trie trie, List<Key> keys, int symbols) {
        states = new int[trie.size()];
        int size = place(trie, symbols) + symbols;
        cells = new long[size];
        Arrays.fill(cells, -1L << 32);
        cellEnds = new int[size];
        root = new int[symbols];
        rootEnds = new int[symbols];
        fallbacks = new int[size];
        var endsAt = new int[trie.size()];
        ends = ends(trie, keys, endsAt);
        hasFallbacks = layRows(trie, endsAt);
    }

    /** Lays out keys of symbols from 1 to one less than so many. Of those that are equal the first is reported first. */
    static Automaton of(List<Key> keys, int symbols) {
        return new Automaton(Trie.of(keys.stream().map(Key::symbols).toList()), keys, symbols);
    }

    long[] cells() {
        return cells;
    }

    int[] root() {
        return root;
    }

    int[] ends() {
        return ends;
    }

    /** Whether some states have a fallback other than the root. */
    boolean hasFallbacks() {
        return hasFallbacks;
    }

    /** The step from a state by way of the fallbacks. */
    int next(int state, int symbol) {
        int cell = cell(state, symbol);
        return cell < 0 ? root[symbol] : (int) cells[cell];
    }

    /** Where what ends on a step is. */
    int endsAt(int state, int symbol) {
        int cell = cell(state, symbol);
        return cell < 0 ? rootEnds[symbol] : cellEnds[cell];
    }

    private int cell(int state, int symbol) {
        for (int at = state; at != ROOT; at = fallbacks[at]) {
            if ((int) (cells[at + symbol] >>> 32) == at) {
                return at + symbol;
            }
        }
        return -1;
    }

    /** Gives every node with children a state, large rows first, since they are the hardest to fit. */
    private int place(Trie trie, int symbols) {
        var order = IntStream.range(1, states.length)
                .filter(node -> trie.continuation(node) == node)
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer node) -> -trie.row(node).size()))
                .toList();
        var room = new Room();
        for (int node : order) {
            states[node] = room.place(
                    trie.row(node).stream().mapToInt(Trie.Edge::symbol).toArray());
        }
        return Math.max(room.size(), symbols);
    }

    private static int[] ends(Trie trie, List<Key> keys, int[] endsAt) {
        var all = IntStream.builder();
        int length = 0;
        for (int node = 0; node < endsAt.length; node++) {
            int behind = node == Trie.ROOT ? -1 : endsAt[trie.suffix(node)];
            var own = trie.ends(node);
            endsAt[node] = own.isEmpty() ? behind : length;
            if (!own.isEmpty()) {
                all.add(own.size());
                own.forEach(
                        key -> all.add(keys.get(key).number()).add(keys.get(key).width()));
                all.add(behind);
                length += 2 * own.size() + 2;
            }
        }
        return all.build().toArray();
    }

    private boolean layRows(Trie trie, int[] endsAt) {
        boolean isAnyFallback = false;
        for (int node = 0; node < states.length; node++) {
            int state = states[node];
            if (node != Trie.ROOT && state == ROOT) {
                continue;
            }
            for (var edge : trie.row(node)) {
                int next = states[trie.continuation(edge.node())];
                int atEnds = endsAt[edge.node()];
                lay(node == Trie.ROOT, state, edge.symbol(), atEnds < 0 ? next : next | ENDS, atEnds);
            }
            fallbacks[state] = states[trie.continuation(trie.fallback(node))];
            isAnyFallback |= fallbacks[state] != ROOT;
        }
        return isAnyFallback;
    }

    private void lay(boolean isRoot, int state, int symbol, int step, int atEnds) {
        if (isRoot) {
            root[symbol] = step;
            rootEnds[symbol] = atEnds;
        } else {
            cells[state + symbol] = (long) state << 32 | (step & 0xFFFF_FFFFL);
            cellEnds[state + symbol] = atEnds;
        }
    }
}
