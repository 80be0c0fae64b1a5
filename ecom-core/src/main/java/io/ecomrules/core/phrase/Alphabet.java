package io.ecomrules.core.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the characters that phrases are made of, as one lane reads them, so that tables stay small.
 *
 * <p>A UTF-16 unit that is its own reading has its number, from 1, or {@link #OTHER}. The others are negative: {@link #NOISE}, {@link #PAIR}, or a number with the
 * highest bit set for a unit that counts as another.
 */
final class Alphabet {

    /** Whatever stands in no phrase. */
    static final int OTHER = 0;

    /** What the lane skips. */
    static final int NOISE = -1;

    /** The first half of a pair, which has to be looked at whole. */
    static final int PAIR = -2;

    /** Takes the highest bit off. */
    static final int NUMBER = 0x7FFF;

    private static final int MOST = 0x7FF0;

    private final Lane lane;
    private final short[] numbers = new short[Character.MAX_VALUE + 1];
    private final Map<Integer, Integer> beyond = new HashMap<>();
    private final int size;

    /**
     * Numbers characters.
     *
     * @param codePoints the characters as the lane reads them, the most frequent first
     */
    Alphabet(int[] codePoints, Lane lane) {
        if (codePoints.length > MOST) {
            throw new IllegalArgumentException(
                    "Phrases are of at most " + MOST + " different characters but of " + codePoints.length + ".");
        }
        this.lane = lane;
        int next = 1;
        for (int codePoint : codePoints) {
            if (codePoint <= Character.MAX_VALUE) {
                numbers[codePoint] = (short) next++;
            } else {
                beyond.put(codePoint, next++);
            }
        }
        size = next;
        if (lane != Lane.RAW) {
            spread();
        }
        if (lane == Lane.LOOSE || !beyond.isEmpty()) {
            Arrays.fill(numbers, Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE + 1, (short) PAIR);
        }
    }

    /** Gives every unit the number of its folded form. */
    private void spread() {
        var folded = numbers.clone();
        for (int c = 0; c < numbers.length; c++) {
            short number = folded[Folding.fold(c)];
            if (lane == Lane.LOOSE && Folding.isNoise(c)) {
                numbers[c] = NOISE;
            } else {
                numbers[c] = Folding.fold(c) == c || number == OTHER ? number : (short) (number | ~NUMBER);
            }
        }
    }

    int size() {
        return size;
    }

    /** What the scan reads of every UTF-16 unit. */
    short[] numbers() {
        return numbers;
    }

    /** Gives the number of a character that the lane reads, or {@link #NOISE}. */
    int of(int codePoint) {
        if (codePoint <= Character.MAX_VALUE) {
            return Character.isSurrogate((char) codePoint) ? OTHER : numbers[codePoint];
        }
        return lane == Lane.LOOSE && Folding.isNoise(codePoint) ? NOISE : beyond.getOrDefault(codePoint, OTHER);
    }
}
