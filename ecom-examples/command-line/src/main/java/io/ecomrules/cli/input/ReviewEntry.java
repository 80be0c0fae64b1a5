package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of decisions about findings, read.
 *
 * @param line the physical line it starts on, from 1
 * @param review the decision, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is a decision
 */
public record ReviewEntry(int line, @Nullable Review review, List<Problem> problems) {

    /** Copies the problems. */
    public ReviewEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (review == null)) {
            throw new IllegalArgumentException(
                    "Line " + line + " has either a decision or problems: " + problems + ".");
        }
    }
}
