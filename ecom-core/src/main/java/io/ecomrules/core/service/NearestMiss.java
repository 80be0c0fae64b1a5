package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How near a conversation came to what it lacks, and the smallest change that would mend it. Computed when somebody asks, not for every verdict.
 *
 * @param turn the turn that came nearest, from 0, or −1 if none came near
 * @param from where the words begin in its text
 * @param to where they end
 * @param text the words
 * @param phrase the phrase that would have counted
 * @param distance how many characters differ
 */
public record NearestMiss(int turn, int from, int to, String text, String phrase, int distance) {

    /** It is a help for people; what is longer is not looked through to its end. */
    private static final int LOOKED_AT = 20_000;

    /**
     * Searches where the verdict searched.
     *
     * @param absence what was missing, and where
     * @param turns the turns of the conversation
     * @param lexicons the phrases
     * @return the nearest words, or, if no words were near, the first phrase of the lexicon at no place; null if the lexicon has no phrase that can
     *     be said as it stands
     */
    public static @Nullable NearestMiss of(Absence absence, List<Turn> turns, Lexicons lexicons) {
        int lexicon = lexicons.number(absence.lexicon());
        if (lexicon < 0) {
            return null;
        }
        var phrases = lexicons.entries(lexicon).stream()
                .map(Lexicon.Entry::phrase)
                .map(phrase -> phrase.text())
                .filter(text -> text.indexOf('*') < 0 && text.indexOf('#') < 0 && text.indexOf('"') < 0)
                .toList();
        if (phrases.isEmpty()) {
            return null;
        }
        NearestMiss nearest =
                new NearestMiss(-1, 0, 0, "", phrases.get(0), phrases.get(0).length());
        int looked = 0;
        for (int i = Math.max(0, absence.first()); i >= 0 && i <= absence.last() && looked < LOOKED_AT; i++) {
            var turn = turns.get(i);
            if (turn.speaker() == absence.speaker() && turn.isSpeech()) {
                int length = Math.min(turn.text().length(), LOOKED_AT - looked);
                var text = turn.text().substring(0, isInside(turn.text(), length) ? length + 1 : length);
                looked += text.length();
                for (var phrase : phrases) {
                    nearest = nearer(nearest, approximate(i, text, phrase));
                }
            }
        }
        return nearest;
    }

    private static NearestMiss nearer(NearestMiss known, @Nullable NearestMiss other) {
        return other != null && (known.turn < 0 || other.distance < known.distance) ? other : known;
    }

    /** The stretch of a text that differs least from a phrase, if at least half of the phrase is there. */
    private static @Nullable NearestMiss approximate(int turn, String text, String phrase) {
        int length = phrase.length();
        int[] costs = new int[length + 1];
        int[] starts = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            costs[i] = i;
        }
        int best = length;
        int bestFrom = 0;
        int bestTo = 0;
        for (int at = 0; at < text.length(); at++) {
            int diagonal = costs[0];
            int diagonalStart = at;
            starts[0] = at + 1;
            for (int i = 1; i <= length; i++) {
                int change = diagonal + (text.charAt(at) == phrase.charAt(i - 1) ? 0 : 1);
                int skip = costs[i] + 1;
                int miss = costs[i - 1] + 1;
                int start = change <= skip && change <= miss ? diagonalStart : skip <= miss ? starts[i] : starts[i - 1];
                diagonal = costs[i];
                diagonalStart = starts[i];
                costs[i] = Math.min(change, Math.min(skip, miss));
                starts[i] = start;
            }
            if (costs[length] < best) {
                best = costs[length];
                bestFrom = starts[length];
                bestTo = at + 1;
            }
        }
        boolean isNear = best * 2 < length && bestFrom < bestTo;
        // No character is cut in two.
        bestFrom -= isInside(text, bestFrom) ? 1 : 0;
        bestTo += isInside(text, bestTo) ? 1 : 0;
        return isNear ? new NearestMiss(turn, bestFrom, bestTo, text.substring(bestFrom, bestTo), phrase, best) : null;
    }

    private static boolean isInside(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
