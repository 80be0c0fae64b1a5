package io.ecomrules.core.review;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about something that is counted.
 *
 * @param perDay how many an agent may have a day, or null if no rule says
 * @param perMonth how many an agent may have a month, or null if no rule says
 * @param badRatingUpTo up to which rating a review is a bad one, or null if no rule says
 * @param severity how it is told, or null if no rule says
 * @param refusals why something is missing: no rule in force, or rules that disagree
 */
public record TallyTerms(
        @Nullable Ruled<Integer> perDay,
        @Nullable Ruled<Integer> perMonth,
        @Nullable Ruled<Exact> badRatingUpTo,
        @Nullable Ruled<Severity> severity,
        List<Finding> refusals) {

    /** Copies the refusals. */
    public TallyTerms {
        refusals = List.copyOf(refusals);
    }
}
