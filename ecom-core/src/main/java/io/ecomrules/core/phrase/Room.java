package io.ecomrules.core.phrase;

import java.util.BitSet;

/** The shared array while rows are laid into it: which cells are taken, and which beginnings. The beginning 0 is the root's. */
final class Room {

    /** How often a row is tried in the gaps that others left, before it is laid at the end: so that building stays linear. */
    private static final int TRIES = 1_000;

    private final BitSet taken = new BitSet();
    private final BitSet beginnings = new BitSet();
    private int firstFree;
    private int size = 1;

    Room() {
        beginnings.set(0);
    }

    /** After the last beginning. */
    int size() {
        return size;
    }

    /** Lays a row of symbols, which ascend, where it fits, and gives its beginning, which no other row has. */
    int place(int[] row) {
        int beginning = fit(row);
        beginnings.set(beginning);
        for (int symbol : row) {
            taken.set(beginning + symbol);
        }
        firstFree = taken.nextClearBit(firstFree);
        size = Math.max(size, beginning + 1);
        return beginning;
    }

    private int fit(int[] row) {
        int cell = taken.nextClearBit(Math.max(firstFree, row[0]));
        for (int i = 0; i < TRIES; i++) {
            int beginning = cell - row[0];
            if (!beginnings.get(beginning) && isFree(row, beginning)) {
                return beginning;
            }
            cell = taken.nextClearBit(cell + 1);
        }
        return Math.max(size, taken.length());
    }

    private boolean isFree(int[] row, int beginning) {
        for (int symbol : row) {
            if (taken.get(beginning + symbol)) {
                return false;
            }
        }
        return true;
    }
}
