package io.ecomrules.core.care;

import io.ecomrules.core.number.Exact;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What many customers answered (SVC-15).
 *
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param mean the mean of the answers, or null if nobody answered; who did not answer plays no part in it
 */
public record SatisfactionSummary(
        int asked, int answered, @Nullable Exact mean) {

    /**
     * Adds answers up.
     *
     * @param answers one for each customer who was asked
     * @return the summary
     */
    public static SatisfactionSummary of(Collection<Satisfaction> answers) {
        var scores = answers.stream()
                .map(Satisfaction::score)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        long sum = scores.stream().mapToLong(Integer::longValue).sum();
        var mean = scores.isEmpty() ? null : Exact.of(sum).dividedBy(Exact.of(scores.size()));
        return new SatisfactionSummary(answers.size(), scores.size(), mean);
    }
}
