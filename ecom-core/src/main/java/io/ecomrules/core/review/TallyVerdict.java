package io.ecomrules.core.review;

import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Tally;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an agent stands with something that is counted. Exactly at the limit is kept.
 *
 * @param tally what is counted
 * @param status fail above the limit; unknown if it would be above it with what is not decided yet; not applicable where no rule sets a limit
 * @param count how many there are, in the month or on the day
 * @param unsure how many more there may be: what somebody has to look at first, and what is not known
 * @param day the day with the most, for a limit of a day and for what is counted by day; null if there is none or it is about the month
 * @param limit how many there may be, or null if no rule says
 */
public record TallyVerdict(
        Tally tally,
        Status status,
        long count,
        long unsure,
        @Nullable LocalDate day,
        @Nullable Ruled<Integer> limit) {

    /** Checks that it is about something. */
    public TallyVerdict {
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(status, "status");
    }
}
