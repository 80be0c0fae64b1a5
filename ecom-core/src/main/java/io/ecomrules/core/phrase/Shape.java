package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A phrase or an exception, ready to be looked for: its steps in every lane that is on and can look for it. */
final class Shape {

    private final List<Piece> pieces;
    private final Letters needed;
    private final Map<Lane, List<Step>> steps = new EnumMap<>(Lane.class);

    Shape(String text, int gap, Set<Lane> lanes) {
        pieces = Notation.read(text, new ArrayList<>());
        needed = Letters.of(pieces);
        for (var lane : lanes) {
            var inLane = Step.of(pieces, gap, lane);
            if (!inLane.isEmpty()) {
                steps.put(lane, inLane);
            }
        }
    }

    /** Whether a lane can look for it. */
    boolean isIn(Lane lane) {
        return steps.containsKey(lane);
    }

    /** The steps in a lane that is on, or none. */
    List<Step> steps(Lane lane) {
        return steps.getOrDefault(lane, List.of());
    }

    /** Whether it is characters only. */
    boolean isLiteral() {
        return pieces.size() == 1;
    }

    /** Whether it begins with a run of digits, so that it is looked for wherever digits are. */
    boolean beginsWithDigits() {
        return pieces.get(0) instanceof Piece.Digits;
    }

    /** Its first characters as written. */
    String beginning() {
        return ((Piece.Literal) pieces.get(0)).text();
    }

    /**
     * Reports every place that begins at one place, in every lane; one that several lanes find is reported by each.
     *
     * @param letters those of the text
     */
    void found(int number, String text, Letters letters, int from, Hits hits) {
        if (!letters.hold(needed)) {
            return;
        }
        steps.forEach((lane, inLane) -> {
            for (int end : new Walk(text, lane).ends(inLane, from)) {
                hits.hit(number, from, end, lane);
            }
        });
    }
}
