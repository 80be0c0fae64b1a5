package io.ecomrules.core.settlement;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Term;
import java.time.YearMonth;

/**
 * The days and months of the settlement calendar as rules set them (PAY-3, PAY-4). Refuses a number that is no day, no month or no count
 * of months. A day beyond a month's length is that month's last day.
 */
public sealed interface CalendarTerms {

    /**
     * The calendar of months (PAY-3).
     *
     * @param figuresDueDay the day of the next month by which finance has the figures, 1 to 31
     * @param computationDueDay the day of the next month by which finance has computed, 1 to 31
     * @param paidAfterMonths with the salary of how many months after the assessed one undisputed pay goes
     * @param correctionPaidAfterMonths with the salary of how many months after the decision a correction goes
     */
    record Monthly(Term figuresDueDay, Term computationDueDay, Term paidAfterMonths, Term correctionPaidAfterMonths)
            implements CalendarTerms {

        /** Checks the ranges. */
        public Monthly {
            whole(figuresDueDay, 1, 31);
            whole(computationDueDay, 1, 31);
            months(paidAfterMonths);
            months(correctionPaidAfterMonths);
        }

        /**
         * Works out the deadlines of a month.
         *
         * @param month the month assessed
         * @return when its settlement is due
         */
        public Deadlines deadlines(PeriodMonth month) {
            var next = month.month().plusMonths(1);
            return new Deadlines(
                    due(next, figuresDueDay),
                    due(next, computationDueDay),
                    month.month().plusMonths(number(paidAfterMonths)),
                    number(correctionPaidAfterMonths));
        }
    }

    /**
     * The calendar of assessment years (PAY-4).
     *
     * @param computationDueMonth the month after the year's end by which finance has computed, 1 to 12
     * @param computationDueDay the day of that month, 1 to 31
     * @param paidAfterMonths with the salary of how many months after that month undisputed pay goes
     * @param correctionPaidAfterMonths with the salary of how many months after the decision a correction goes
     */
    record Annual(
            Term computationDueMonth, Term computationDueDay, Term paidAfterMonths, Term correctionPaidAfterMonths)
            implements CalendarTerms {

        /** Checks the ranges. */
        public Annual {
            whole(computationDueMonth, 1, 12);
            whole(computationDueDay, 1, 31);
            months(paidAfterMonths);
            months(correctionPaidAfterMonths);
        }

        /**
         * Works out the deadlines of an assessment year.
         *
         * @param year the assessment year
         * @return when its settlement is due; the first month of that number which begins after the year's last day counts
         */
        public Deadlines deadlines(AssessmentYear year) {
            var ended = YearMonth.from(year.end());
            var candidate = YearMonth.of(ended.getYear(), number(computationDueMonth));
            var computed = candidate.isBefore(ended) ? candidate.plusYears(1) : candidate;
            return new Deadlines(
                    null,
                    due(computed, computationDueDay),
                    computed.plusMonths(number(paidAfterMonths)),
                    number(correctionPaidAfterMonths));
        }
    }

    private static DueDate due(YearMonth month, Term day) {
        return new DueDate(month.atDay(Math.min(number(day), month.lengthOfMonth())), day.rule());
    }

    private static int number(Term term) {
        return term.value().toDecimal().intValueExact();
    }

    /** Ten years: more is a slip of the pen. */
    private static void months(Term term) {
        whole(term, 0, 120);
    }

    private static void whole(Term term, int least, int most) {
        var value = term.value();
        var whole = value.toDecimal().stripTrailingZeros().scale() <= 0;
        if (!whole || value.isBelow(Exact.of(least)) || Exact.of(most).isBelow(value)) {
            throw new IllegalArgumentException("Rule \"" + term.rule().name() + "\" sets " + value
                    + " where a whole number from " + least + " to " + most + " is needed.");
        }
    }
}
