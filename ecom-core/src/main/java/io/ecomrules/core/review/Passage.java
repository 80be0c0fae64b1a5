package io.ecomrules.core.review;

import io.ecomrules.core.service.Proof;

/**
 * A place in a conversation.
 *
 * @param turn the turn, from 0
 * @param from where it begins in the turn's text, in UTF-16 units from 0
 * @param to where it ends
 */
public record Passage(int turn, int from, int to) {

    /** Checks that it is a place. */
    public Passage {
        if (turn < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("No place: " + turn + ":" + from + "–" + to + ".");
        }
    }

    /**
     * Obtains a whole turn.
     *
     * @param turn the turn, from 0
     * @return the place
     */
    public static Passage ofTurn(int turn) {
        return new Passage(turn, 0, Integer.MAX_VALUE);
    }

    /** Whether words lie in it, be it in part. */
    boolean touches(Proof.Words words) {
        return words.turn() == turn && words.from() < to && from < words.to();
    }
}
