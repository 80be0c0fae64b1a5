package io.ecomrules.core.phrase;

import java.util.Comparator;
import java.util.List;

/**
 * Looks for needles in all lanes at once: what the loosest lane skips is skipped, a repeated character is read once and counted, and every place is then looked
 * at for the first lane that finds it. Immutable.
 */
final class LooseScan {

    private final Needle[] needles;
    private final Alphabet alphabet;
    private final Automaton automaton;

    LooseScan(List<Needle> needles) {
        // Of those that end on one step the one with more of the first character begins earlier.
        var order = needles.stream()
                .sorted(Comparator.comparingInt(
                                (Needle needle) -> -needle.runs().get(0).count())
                        .thenComparingInt(Needle::number))
                .toList();
        this.needles = Needles.byNumber(needles);
        alphabet = Needles.alphabet(order, Lane.LOOSE);
        automaton = Needles.automaton(
                order, alphabet, needle -> needle.runs().stream().mapToInt(Step::codePoint), Lane.LOOSE);
    }

    /** Reports by end, then by beginning, then by number. */
    void scan(String text, Sightings hits) {
        var numbers = alphabet.numbers();
        var cells = automaton.cells();
        var root = automaton.root();
        boolean hasFallbacks = automaton.hasFallbacks();
        int state = Automaton.ROOT;
        int previous = Alphabet.OTHER;
        int count = 1;
        int endsAt = -1;
        // The last place up to here where a character was skipped, repeated or counted as another.
        int uneven = -1;
        for (int i = 0; i < text.length(); i++) {
            int symbol = numbers[text.charAt(i)];
            if (symbol < 0) {
                if (symbol == Alphabet.PAIR) {
                    int codePoint = text.codePointAt(i);
                    symbol = alphabet.of(codePoint);
                    i += Character.charCount(codePoint) - 1;
                } else if (symbol != Alphabet.NOISE) {
                    symbol &= Alphabet.NUMBER;
                }
                uneven = i;
                if (symbol == Alphabet.NOISE) {
                    continue;
                }
            }
            if (symbol == previous) {
                if (symbol != Alphabet.OTHER) {
                    uneven = i;
                    count++;
                    ended(text, i + 1, endsAt, count, uneven, hits);
                }
                continue;
            }
            previous = symbol;
            long cell = cells[state + symbol];
            boolean isOwn = (int) (cell >>> 32) == state;
            int step = isOwn ? (int) cell : root[symbol];
            if (hasFallbacks && !isOwn) {
                step = automaton.next(state, symbol);
            }
            endsAt = -1;
            count = 1;
            if (step < 0) {
                endsAt = automaton.endsAt(state, symbol);
                ended(text, i + 1, endsAt, 1, uneven, hits);
            }
            state = step & ~Automaton.ENDS;
        }
    }

    private void ended(String text, int to, int endsAt, int count, int uneven, Sightings hits) {
        var ends = automaton.ends();
        for (int at = endsAt; at >= 0; ) {
            int last = at + 2 * ends[at];
            for (int i = at + 1; i < last; i += 2) {
                int from = to - ends[i + 1];
                if (from > uneven) {
                    hits.hit(ends[i], from, to, Lane.RAW);
                } else {
                    needles[ends[i]].ended(text, to, count, hits);
                }
            }
            at = ends[last + 1];
        }
    }
}
