package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One person with the month to settle and the months before, in both forms.
 *
 * @param month the month as a program of one's own holds it
 * @param past the coefficients of the months before, as a program of one's own holds them
 * @param figures the same month as ecom takes it
 * @param history the same past as ecom takes it, where its holes are months known to be without an assessment
 */
public record Person(PersonMonth month, SortedMap<YearMonth, Exact> past, Figures figures, MonthlyResults history) {

    static Person of(PersonMonth month, SortedMap<YearMonth, Exact> past) {
        var history = new TreeMap<PeriodMonth, Exact>();
        past.forEach((each, coefficient) -> history.put(new PeriodMonth(each), coefficient));
        var holes = MonthlyResults.of(history).gapsBefore(new PeriodMonth(month.month()));
        return new Person(month, past, figures(month), MonthlyResults.of(history, Set.copyOf(holes)));
    }

    /**
     * Fills in the form that ecom takes.
     *
     * @param month the month
     * @return the same figures
     */
    public static Figures figures(PersonMonth month) {
        var form = Figures.of(EmployeeId.of(month.employee()), month.post(), new PeriodMonth(month.month()));
        form.currency(month.currency());
        with(form, Figure.SALES, month.sales());
        with(form, Figure.TARGET, month.target());
        with(form, Figure.DISTRIBUTION_SALES, month.distributionSales());
        with(form, Figure.DISTRIBUTION_TARGET, month.distributionTarget());
        with(form, Figure.GROSS_PROFIT, month.grossProfit());
        with(form, Figure.EXPENSES, month.expenses());
        with(form, Figure.GROSS_MARGIN, month.grossMargin());
        var leftOn = month.leftOn();
        return (leftOn == null ? form : form.leftOn(leftOn)).build();
    }

    private static void with(Figures.Builder form, Measure measure, @Nullable BigDecimal value) {
        if (value != null) {
            form.with(measure, value);
        }
    }
}
