package io.ecomrules.cli.report;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A coefficient as pages show it.
 *
 * @param text with four decimals
 * @param exact exactly
 * @param isCut whether the text does not tell everything, so that the exact number must stand beside it
 * @param band {@code low} below the line of DIS-1, {@code below} under 1.0, {@code full} from 1.0 on: a class of the style sheet
 * @param verdict the same in words
 */
record Score(String text, String exact, boolean isCut, String band, String verdict) {

    /** Shows a statement's coefficient, judged on the exact number; null if there is none. */
    static @Nullable Score of(Statement statement, @Nullable DisciplineTerms terms, Language language) {
        var coefficient = statement.coefficient();
        if (coefficient == null) {
            return null;
        }
        var numbers = language.numbers();
        // DIS-1 speaks of months; a year's coefficient has no such line.
        var threshold = terms == null || !(statement.key().period() instanceof PeriodMonth)
                ? null
                : terms.threshold().value();
        var isLow = threshold != null && coefficient.isBelow(threshold);
        var isBelow = coefficient.isBelow(Exact.ONE);
        return new Score(
                numbers.coefficient(coefficient),
                numbers.exact(coefficient),
                !Numbers.isShort(coefficient),
                isLow ? "low" : isBelow ? "below" : "full",
                threshold != null && isLow
                        ? language.say("score.low", "line", numbers.exact(threshold))
                        : language.say(isBelow ? "score.below" : "score.full"));
    }
}
