package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.RuleReference;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day by which something is due, and the rule that says so. The day itself is included and does not move for rest days (PAY-3).
 *
 * @param day the last day on which it is still in time
 * @param rule the rule that set the day
 */
public record DueDate(LocalDate day, RuleReference rule) {

    /** Checks that nothing is missing. */
    public DueDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Tells whether something done on a day was in time.
     *
     * @param on the day it was done
     * @return true up to the due day, that day included
     */
    public boolean isMetOn(LocalDate on) {
        return !on.isAfter(day);
    }
}
