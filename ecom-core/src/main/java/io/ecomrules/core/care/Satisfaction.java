package io.ecomrules.core.care;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer answered who was asked for satisfaction (SVC-15). No answer is no answer and not the worst one.
 *
 * @param score from 1, not satisfied at all, to 5, very satisfied; null if the customer was asked and gave none
 */
public record Satisfaction(@Nullable Integer score) {

    /** The customer was asked and did not answer. */
    public static final Satisfaction NOT_GIVEN = new Satisfaction(null);

    /** The worst answer. */
    public static final int LEAST = 1;

    /** The best answer. */
    public static final int MOST = 5;

    /**
     * Checks the score.
     *
     * @throws InvalidInputException with {@code satisfaction-out-of-range}
     */
    public Satisfaction {
        if (score != null && (score < LEAST || score > MOST)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "satisfaction-out-of-range",
                    "value",
                    Integer.toString(score),
                    "least",
                    Integer.toString(LEAST),
                    "most",
                    Integer.toString(MOST))));
        }
    }

    /**
     * Obtains an answer.
     *
     * @param score from 1 to 5
     * @return the answer
     */
    public static Satisfaction of(int score) {
        return new Satisfaction(score);
    }
}
