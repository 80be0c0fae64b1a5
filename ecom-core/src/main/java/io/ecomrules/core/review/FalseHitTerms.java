package io.ecomrules.core.review;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the rules of a clause may be wrong.
 *
 * @param upTo the largest share of false hits, exactly so much is allowed; null if no rule says
 * @param from how many findings must have been looked at before a share says anything; null if no rule says
 * @param refusals why something is missing
 */
public record FalseHitTerms(
        @Nullable Ruled<Exact> upTo, @Nullable Ruled<Integer> from, List<Finding> refusals) {

    /** Copies the refusals. */
    public FalseHitTerms {
        refusals = List.copyOf(refusals);
    }
}
