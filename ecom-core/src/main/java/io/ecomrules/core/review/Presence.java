package io.ecomrules.core.review;

import java.util.Arrays;

/**
 * How many conversations an agent has at each second of a day. Keeps a number for each second at which that changes, so that it never holds more
 * than a day has seconds. Not thread-safe.
 */
final class Presence {

    private int[] seconds = new int[8];
    private int[] changes = new int[8];
    private int size;

    /** Counts a conversation from a second to another, both included; with −1 it is taken back. */
    void add(int from, int to, int sign) {
        change(from, sign);
        change(to + 1, -sign);
    }

    void merge(Presence other) {
        for (int i = 0; i < other.size; i++) {
            change(other.seconds[i], other.changes[i]);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The most conversations at one second. */
    int most() {
        int now = 0;
        int most = 0;
        for (int i = 0; i < size; i++) {
            now += changes[i];
            most = Math.max(most, now);
        }
        return most;
    }

    private void change(int second, int by) {
        int at = Arrays.binarySearch(seconds, 0, size, second);
        if (at >= 0) {
            changes[at] += by;
            if (changes[at] == 0) {
                size--;
                System.arraycopy(seconds, at + 1, seconds, at, size - at);
                System.arraycopy(changes, at + 1, changes, at, size - at);
            }
        } else {
            insert(-at - 1, second, by);
        }
    }

    private void insert(int at, int second, int by) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            changes = Arrays.copyOf(changes, size * 2);
        }
        System.arraycopy(seconds, at, seconds, at + 1, size - at);
        System.arraycopy(changes, at, changes, at + 1, size - at);
        seconds[at] = second;
        changes[at] = by;
        size++;
    }
}
