package io.ecomrules.core.phrase;

/**
 * What an automaton is made of.
 *
 * @param number what it is reported by
 * @param symbols its characters by their numbers, each as one unit; not empty
 * @param width how many UTF-16 units it covers wherever the text is as it is written, or {@link #UNEVEN} if that alone does not tell
 */
record Key(int number, String symbols, int width) {

    /** Longer than any text, so that it never fits. */
    static final int UNEVEN = Integer.MAX_VALUE;
}
