package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a phrase in one lane: so many times a character, a whole run of digits, or a gap.
 *
 * @param codePoint the character as the lane reads it, or {@link #GAP} or {@link #DIGITS}
 * @param count how often it stands, or how long the gap is at most
 * @param isOpen whether all its further repetitions are taken as well
 */
record Step(int codePoint, int count, boolean isOpen) {

    static final int GAP = -1;
    static final int DIGITS = -2;

    /** Lays out the pieces as a lane reads them; empty if the lane cannot look for them, since what it skips is at an end or all there is between marks. */
    static List<Step> of(List<Piece> pieces, int gap, Lane lane) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece instanceof Piece.Literal words) {
                boolean isFree = i == 0 || pieces.get(i - 1) instanceof Piece.Gap;
                boolean isFreeAfter = i == pieces.size() - 1 || pieces.get(i + 1) instanceof Piece.Gap;
                int before = steps.size();
                addRuns(words.text(), lane, isFree, isFreeAfter, steps);
                if (steps.size() == before) {
                    return List.of();
                }
            } else {
                steps.add(piece instanceof Piece.Gap ? new Step(GAP, gap, false) : new Step(DIGITS, 1, true));
            }
        }
        return lane == Lane.LOOSE && hasNoiseAtAnEnd(pieces) ? List.of() : List.copyOf(steps);
    }

    private static void addRuns(String words, Lane lane, boolean isFree, boolean isFreeAfter, List<Step> steps) {
        var units = words.codePoints()
                .filter(c -> lane != Lane.LOOSE || !Folding.isNoise(c))
                .map(c -> lane == Lane.RAW ? c : Folding.fold(c))
                .toArray();
        for (int i = 0, end; i < units.length; i = end) {
            end = i + 1;
            while (end < units.length && units[end] == units[i]) {
                end++;
            }
            boolean isBound = (i == 0 && isFree) || (end == units.length && isFreeAfter);
            steps.add(new Step(units[i], end - i, lane == Lane.LOOSE && !isBound));
        }
    }

    private static boolean hasNoiseAtAnEnd(List<Piece> pieces) {
        return (pieces.get(0) instanceof Piece.Literal first
                        && Folding.isNoise(first.text().codePointAt(0)))
                || (pieces.get(pieces.size() - 1) instanceof Piece.Literal last
                        && Folding.isNoise(
                                last.text().codePointBefore(last.text().length())));
    }
}
