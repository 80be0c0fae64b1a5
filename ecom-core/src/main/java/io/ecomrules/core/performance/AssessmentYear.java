package io.ecomrules.core.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Twelve months that are assessed together (PAY-2, PAY-4), named by the calendar year they begin in.
 *
 * @param first the first month; which one it is, is set by a rule
 */
public record AssessmentYear(YearMonth first) implements Period {

    /** Checks that the month is there. */
    public AssessmentYear {
        Objects.requireNonNull(first, "first");
    }

    /**
     * Finds the assessment year that a month belongs to.
     *
     * @param month the month
     * @param firstMonth the month of the calendar year that assessment years begin with, 1 to 12
     * @return the assessment year
     */
    public static AssessmentYear containing(YearMonth month, int firstMonth) {
        var candidate = YearMonth.of(month.getYear(), firstMonth);
        return new AssessmentYear(candidate.isAfter(month) ? candidate.minusYears(1) : candidate);
    }

    @Override
    public Cycle cycle() {
        return Cycle.ANNUAL;
    }

    @Override
    public LocalDate start() {
        return first.atDay(1);
    }

    @Override
    public LocalDate end() {
        return first.plusYears(1).atDay(1);
    }

    /** Writes the calendar year that the assessment year begins in, as {@code 2026}. */
    @Override
    public String toString() {
        return String.valueOf(first.getYear());
    }
}
