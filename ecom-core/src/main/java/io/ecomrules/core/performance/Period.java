package io.ecomrules.core.performance;

import java.time.LocalDate;

/** What is settled at once: a month or an assessment year, as a half-open range of dates. */
public sealed interface Period permits PeriodMonth, AssessmentYear {

    /**
     * Tells the cycle.
     *
     * @return monthly for a month, annual for an assessment year
     */
    Cycle cycle();

    /**
     * Gives the first day.
     *
     * @return the first day that belongs to the period
     */
    LocalDate start();

    /**
     * Gives the day after the last one.
     *
     * @return the first day that no longer belongs to the period
     */
    LocalDate end();

    /**
     * Tells whether a day belongs to the period.
     *
     * @param day the day
     * @return true from {@link #start()} on and before {@link #end()}
     */
    default boolean contains(LocalDate day) {
        return !day.isBefore(start()) && day.isBefore(end());
    }
}
