package io.ecomrules.core.phrase;

import java.util.List;

/**
 * Which characters a text has, more or less: what is not among them is surely not there, and what is may be. It tells at once of most phrases with marks that
 * they do not stand in a text, however often it says what they begin with. Immutable.
 */
final class Letters {

    /** Stands for any digit, since a phrase asks for no certain one. */
    private static final int DIGIT = Character.MAX_CODE_POINT + 1;

    private static final int WORDS = 4;

    private final long[] bits = new long[WORDS];

    private Letters() {}

    static Letters of(String text) {
        var letters = new Letters();
        for (int i = 0; i < text.length(); i++) {
            int folded = Folding.fold(text.charAt(i));
            letters.add(folded);
            if (Folding.isDigit(folded)) {
                letters.add(DIGIT);
            }
        }
        return letters;
    }

    /** What a text must have to have the pieces in any lane. */
    static Letters of(List<Piece> pieces) {
        var letters = new Letters();
        for (var piece : pieces) {
            if (piece instanceof Piece.Literal words) {
                // No lane needs noise. By units, as a text is read.
                words.text()
                        .codePoints()
                        .filter(c -> !Folding.isNoise(c))
                        .forEach(c -> Character.toString(c).chars().forEach(unit -> letters.add(Folding.fold(unit))));
            } else if (piece instanceof Piece.Digits) {
                letters.add(DIGIT);
            }
        }
        return letters;
    }

    private void add(int character) {
        int spread = (character * 0x9E37_79B1) >>> 24;
        bits[spread >> 6] |= 1L << spread;
    }

    boolean hold(Letters needed) {
        for (int i = 0; i < WORDS; i++) {
            if ((needed.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }
}
