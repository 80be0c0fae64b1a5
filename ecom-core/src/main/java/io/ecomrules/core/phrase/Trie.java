package io.ecomrules.core.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The keys as a tree, and for every node where a text leads to from there. Nodes are numbered from the root, 0, breadth first.
 *
 * <p>A node's row holds its children and, within a budget, what its suffix would lead to, so that nearly always one look tells the next node: where the row has
 * nothing, its fallback has the answer, and that is the root for all but the nodes that were beyond the budget.
 */
final class Trie {

    static final int ROOT = 0;

    /** How much all rows together may hold beyond their children: so much a node. */
    private static final int BUDGET = 16;

    /** A place where a text leads to from a node. */
    record Edge(int symbol, int node) {}

    private final List<List<Edge>> rows = new ArrayList<>();
    private final List<List<Integer>> ends = new ArrayList<>();
    private final List<Integer> fallbacks = new ArrayList<>();
    private final List<Integer> suffixes = new ArrayList<>();
    private final BitSet leaves = new BitSet();

    /** Obtains the tree of keys; the ends of a node are the numbers of the keys that end there, in their order. */
    static Trie of(List<String> keys) {
        var trie = new Trie();
        trie.grow(keys);
        trie.link();
        return trie;
    }

    int size() {
        return rows.size();
    }

    List<Edge> row(int node) {
        return rows.get(node);
    }

    /** The keys that end at the node itself. */
    List<Integer> ends(int node) {
        return ends.get(node);
    }

    /** Where a text goes on from a node: at the node, or if it has no children, where its suffix goes on. */
    int continuation(int node) {
        int at = node;
        while (at != ROOT && leaves.get(at)) {
            at = suffixes.get(at);
        }
        return at;
    }

    /** Where to look for what the row does not have. */
    int fallback(int node) {
        return fallbacks.get(node);
    }

    /** The node of the longest suffix. */
    int suffix(int node) {
        return suffixes.get(node);
    }

    /** A part of the sorted keys that share a beginning. */
    private record Share(int node, int from, int to, int depth) {}

    private void grow(List<String> keys) {
        var order = new Integer[keys.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(keys::get));
        var waiting = new ArrayDeque<Share>();
        waiting.add(new Share(node(), 0, order.length, 0));
        for (var share = waiting.poll(); share != null; share = waiting.poll()) {
            int from = share.from;
            while (from < share.to && keys.get(order[from]).length() == share.depth) {
                ends.get(share.node).add(order[from++]);
            }
            while (from < share.to) {
                int symbol = keys.get(order[from]).charAt(share.depth);
                int to = from + 1;
                while (to < share.to && keys.get(order[to]).charAt(share.depth) == symbol) {
                    to++;
                }
                int child = node();
                rows.get(share.node).add(new Edge(symbol, child));
                waiting.add(new Share(child, from, to, share.depth + 1));
                from = to;
            }
        }
    }

    private int node() {
        rows.add(new ArrayList<>());
        ends.add(new ArrayList<>());
        fallbacks.add(ROOT);
        suffixes.add(ROOT);
        return rows.size() - 1;
    }

    /** Breadth first, so that a suffix, which is shorter, has its row before it is asked. */
    private void link() {
        int budget = BUDGET * size();
        for (int node = 0; node < size(); node++) {
            var children = rows.get(node);
            int suffix = continuation(suffixes.get(node));
            leaves.set(node, children.isEmpty());
            for (var edge : children) {
                suffixes.set(edge.node, node == ROOT ? ROOT : next(suffix, edge.symbol));
            }
            if (suffix == ROOT || children.isEmpty()) {
                continue;
            }
            if (rows.get(suffix).size() <= budget) {
                budget -= rows.get(suffix).size();
                rows.set(node, merged(children, rows.get(suffix)));
                fallbacks.set(node, fallbacks.get(suffix));
            } else {
                fallbacks.set(node, suffix);
            }
        }
    }

    private int next(int from, int symbol) {
        for (int node = from; ; node = fallbacks.get(node)) {
            int at = find(rows.get(node), symbol);
            if (at >= 0) {
                return rows.get(node).get(at).node;
            }
            if (node == ROOT) {
                return ROOT;
            }
        }
    }

    private static int find(List<Edge> row, int symbol) {
        int low = 0;
        int high = row.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = row.get(middle).symbol;
            if (found == symbol) {
                return middle;
            }
            if (found < symbol) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Both rows in the order of their symbols; where both have one, the children's counts. */
    private static List<Edge> merged(List<Edge> children, List<Edge> inherited) {
        var merged = new ArrayList<Edge>(children.size() + inherited.size());
        int child = 0;
        for (var edge : inherited) {
            while (child < children.size() && children.get(child).symbol < edge.symbol) {
                merged.add(children.get(child++));
            }
            if (child == children.size() || children.get(child).symbol != edge.symbol) {
                merged.add(edge);
            }
        }
        merged.addAll(children.subList(child, children.size()));
        return merged;
    }
}
