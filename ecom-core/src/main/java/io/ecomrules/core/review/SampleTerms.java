package io.ecomrules.core.review;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many conversations of one channel a reviewer reads.
 *
 * @param share which share of them, above 0 and at most 1; null if no rule says
 * @param atLeast how many of each agent at least; null if no rule says
 * @param refusals why something is missing
 */
public record SampleTerms(
        @Nullable Ruled<Exact> share, @Nullable Ruled<Integer> atLeast, List<Finding> refusals) {

    /** Copies the refusals. */
    public SampleTerms {
        refusals = List.copyOf(refusals);
    }
}
