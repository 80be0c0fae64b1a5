package io.ecomrules.core.settlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a settlement is due, step by step (PAY-3, PAY-4). {@link CalendarTerms} works it out.
 *
 * @param figures by when finance has the figures, or null for an assessment year, for which no rule sets a day
 * @param computation by when finance has computed and submitted for confirmation
 * @param paidWith the month with whose salary undisputed pay goes
 * @param correctionAfter how many months after a decision its correction is paid
 */
public record Deadlines(@Nullable DueDate figures, DueDate computation, YearMonth paidWith, int correctionAfter) {

    /** Checks that nothing else is missing. */
    public Deadlines {
        Objects.requireNonNull(computation, "computation");
        Objects.requireNonNull(paidWith, "paidWith");
        if (correctionAfter < 0) {
            throw new IllegalArgumentException(
                    "A correction is paid 0 or more months after its decision but not " + correctionAfter + ".");
        }
    }

    /**
     * Tells when a correction is paid.
     *
     * @param decidedOn the day of the decision
     * @return the month with whose salary the correction goes
     */
    public YearMonth correctionPaidWith(LocalDate decidedOn) {
        return YearMonth.from(decidedOn).plusMonths(correctionAfter);
    }
}
