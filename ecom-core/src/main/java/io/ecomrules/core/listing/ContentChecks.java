package io.ecomrules.core.listing;

import io.ecomrules.core.calendar.Gaps;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** When the content of the own products was not looked at for too long (LST-9). */
public final class ContentChecks {

    private static final ClauseId CLAUSE = ClauseId.of("LST-9");

    private ContentChecks() {}

    /**
     * Finds the gaps. The time before the first check and after the last counts too; exactly at the limit is in time.
     *
     * @param checks when the content was looked at, in any order; those outside of the time play no part
     * @param from when the time begins in which it has to be looked at
     * @param until when that time ends: now, or the end of a period
     * @param dueAfter gives the last instant in time for the next check
     * @param rule the rule that sets the limit
     * @return {@code content-check-gap} for each gap, with both instants
     * @throws IllegalArgumentException if the time ends before it begins
     */
    public static List<Finding> gaps(
            Collection<Instant> checks,
            Instant from,
            Instant until,
            UnaryOperator<Instant> dueAfter,
            RuleReference rule) {
        return Gaps.between(checks, from, until, dueAfter).stream()
                .map(gap -> Finding.of(CLAUSE, "content-check-gap", rule.name(), Severity.VIOLATION)
                        .with("after", gap.after().toString())
                        .with("before", gap.before().toString()))
                .toList();
    }
}
