package io.ecomrules.core.phrase;

import java.util.List;

/** Looks for needles character by character, as written or folded. Immutable. */
final class PlainScan {

    private final Needle[] needles;
    private final Alphabet alphabet;
    private final Automaton automaton;

    PlainScan(List<Needle> needles, Lane lane) {
        this.needles = Needles.byNumber(needles);
        alphabet = Needles.alphabet(needles, lane);
        automaton = Needles.automaton(needles, alphabet, Needle::codePoints, lane);
    }

    /** Reports by end, then by beginning, then by number. */
    void scan(String text, Sightings hits) {
        var numbers = alphabet.numbers();
        var cells = automaton.cells();
        var root = automaton.root();
        boolean hasFallbacks = automaton.hasFallbacks();
        int state = Automaton.ROOT;
        // The last place up to here where a character counted as another.
        int uneven = -1;
        for (int i = 0; i < text.length(); i++) {
            int symbol = numbers[text.charAt(i)];
            if (symbol == Alphabet.PAIR) {
                int codePoint = text.codePointAt(i);
                symbol = alphabet.of(codePoint);
                i += Character.charCount(codePoint) - 1;
            } else if (symbol < 0) {
                symbol &= Alphabet.NUMBER;
                uneven = i;
            }
            long cell = cells[state + symbol];
            boolean isOwn = (int) (cell >>> 32) == state;
            int step = isOwn ? (int) cell : root[symbol];
            if (hasFallbacks && !isOwn) {
                step = automaton.next(state, symbol);
            }
            if (step < 0) {
                ended(text, i + 1, automaton.endsAt(state, symbol), uneven, hits);
            }
            state = step & ~Automaton.ENDS;
        }
    }

    private void ended(String text, int to, int endsAt, int uneven, Sightings hits) {
        var ends = automaton.ends();
        for (int at = endsAt; at >= 0; ) {
            int last = at + 2 * ends[at];
            for (int i = at + 1; i < last; i += 2) {
                int from = to - ends[i + 1];
                if (from > uneven) {
                    hits.hit(ends[i], from, to, Lane.RAW);
                } else {
                    var needle = needles[ends[i]];
                    needle.found(text, to - needle.width(), to, hits);
                }
            }
            at = ends[last + 1];
        }
    }
}
