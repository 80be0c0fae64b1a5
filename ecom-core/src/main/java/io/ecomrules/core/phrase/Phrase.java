package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A phrase to look for.
 *
 * <p>The text is literal but for two marks: {@code *} stands for a gap of no to {@code gap} characters within a sentence, that is not across {@code 。！？!?} or a
 * line break; {@code #} stands for a whole run of digits in any script ({@code 0} to {@code 9} in any width or shape, {@code 〇零一二三四五六七八九幺}). The marks may
 * be typed in full width. What stands in double quotes is literal, marks too; two double quotes there are one.
 *
 * @param text the phrase in that notation
 * @param gap how many characters a gap may have at most, counted as the lane reads them, from 0 to 100
 * @param exceptions what the phrase is no hit in, in the same notation: a place is not reported where exceptions cover it, one alone or several side by side
 *     (路口 and 交通 cover 口交 in 路口交通)
 */
public record Phrase(String text, int gap, List<String> exceptions) {

    /** The longest gap, so that looking for a phrase stays a matter of its surroundings. */
    private static final int LONGEST_GAP = 100;

    /** The gap of a phrase that names none. */
    static final int USUAL_GAP = 8;

    /**
     * Checks the notation and copies the exceptions.
     *
     * @throws InvalidInputException with {@code phrase-empty}, {@code phrase-marks}, {@code phrase-quote-open}, {@code phrase-half-character} or {@code
     *     phrase-gap} for everything that is wrong
     */
    public Phrase {
        Objects.requireNonNull(text, "text");
        exceptions = List.copyOf(exceptions);
        var problems = new ArrayList<Problem>();
        Notation.read(text, problems);
        for (var exception : exceptions) {
            Notation.read(exception, problems);
        }
        if (gap < 0 || gap > LONGEST_GAP) {
            problems.add(Problem.of(
                    "phrase-gap", "phrase", text, "gap", String.valueOf(gap), "most", String.valueOf(LONGEST_GAP)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Obtains a phrase with the usual gap of 8 characters.
     *
     * @param text the phrase
     * @param exceptions what it is no hit in
     * @return the phrase
     */
    public static Phrase of(String text, String... exceptions) {
        return new Phrase(text, USUAL_GAP, List.of(exceptions));
    }
}
