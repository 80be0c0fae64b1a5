package io.ecomrules.core.settlement;

import static io.ecomrules.core.performance.Regulation.term;
import static io.ecomrules.core.settlement.Life.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Term;
import java.time.DayOfWeek;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final CalendarTerms.Monthly MONTHLY =
            new CalendarTerms.Monthly(monthly("10"), monthly("15"), monthly("1"), monthly("1"));
    private static final CalendarTerms.Annual ANNUAL =
            new CalendarTerms.Annual(annual("4"), annual("30"), annual("1"), annual("1"));
    private static final AssessmentYear YEAR_2026 = new AssessmentYear(YearMonth.of(2026, 4));

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-04-10, 2026-04-15, 2026-04", "2026-12, 2027-01-10, 2027-01-15, 2027-01"})
    void PAY_3_figures_are_due_on_the_tenth_and_the_computation_on_the_fifteenth_of_the_next_month(
            String month, String figures, String computation, String paidWith) {
        var deadlines = MONTHLY.deadlines(PeriodMonth.parse(month));
        assertThat(deadlines.figures().day()).isEqualTo(figures);
        assertThat(deadlines.computation().day()).isEqualTo(computation);
        assertThat(deadlines.paidWith()).isEqualTo(YearMonth.parse(paidWith));
    }

    @Test
    void PAY_3_the_named_day_is_included_and_does_not_move_though_it_is_a_sunday() {
        var due = MONTHLY.deadlines(PeriodMonth.of(2026, 4)).figures();
        assertThat(due.day().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(due.isMetOn(day("2026-05-09"))).isTrue();
        assertThat(due.isMetOn(day("2026-05-10"))).isTrue();
        assertThat(due.isMetOn(day("2026-05-11"))).isFalse();
    }

    @Test
    void PAY_3_each_due_day_names_the_rule_that_set_it() {
        var deadlines = MONTHLY.deadlines(PeriodMonth.of(2026, 4));
        assertThat(deadlines.figures().rule()).isEqualTo(monthly("10").rule());
        assertThat(deadlines.computation().rule()).isEqualTo(monthly("15").rule());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-05", "2026-04-30, 2026-05", "2026-12-31, 2027-01"})
    void PAY_3_a_correction_goes_with_the_salary_of_the_month_after_the_decision(String decided, String paidWith) {
        var deadlines = MONTHLY.deadlines(PeriodMonth.of(2026, 3));
        assertThat(deadlines.correctionPaidWith(day(decided))).isEqualTo(YearMonth.parse(paidWith));
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 2026-02-28", "2028-01, 2028-02-29", "2026-03, 2026-04-30", "2026-02, 2026-03-31"})
    void PAY_3_a_day_beyond_the_length_of_the_month_is_its_last_day(String month, String due) {
        var terms = new CalendarTerms.Monthly(monthly("31"), monthly("31"), monthly("1"), monthly("1"));
        assertThat(terms.deadlines(PeriodMonth.parse(month)).computation().day())
                .isEqualTo(due);
    }

    @Test
    void PAY_4_finance_computes_the_year_2026_by_30_April_2027_and_it_is_paid_with_the_salary_of_May() {
        var deadlines = ANNUAL.deadlines(YEAR_2026);
        assertThat(deadlines.figures()).isNull();
        assertThat(deadlines.computation().day()).isEqualTo("2027-04-30");
        assertThat(deadlines.paidWith()).isEqualTo(YearMonth.of(2027, 5));
        assertThat(deadlines.correctionPaidWith(day("2027-06-02"))).isEqualTo(YearMonth.of(2027, 7));
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 4, 2027-04-30", "2026-04, 3, 2028-03-30", "2026-04, 2, 2028-02-29", "2026-10, 12, 2027-12-30"
    })
    void PAY_4_the_due_month_is_the_first_of_its_number_after_the_years_last_day(
            String first, String dueMonth, String due) {
        var terms = new CalendarTerms.Annual(annual(dueMonth), annual("30"), annual("1"), annual("1"));
        assertThat(terms.deadlines(new AssessmentYear(YearMonth.parse(first)))
                        .computation()
                        .day())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "10.5", "-1", "1e300"})
    void PAY_3_a_number_that_is_no_day_is_refused_with_the_rule_that_set_it(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Monthly(monthly(day), monthly("15"), monthly("1"), monthly("1")))
                .withMessageContaining("Rule \"" + day + "\"")
                .withMessageContaining("from 1 to 31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "1/3"})
    void PAY_4_a_number_that_is_no_month_is_refused(String month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Annual(annual(month), annual("30"), annual("1"), annual("1")))
                .withMessageContaining("from 1 to 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "121", "0.5"})
    void PAY_3_a_number_that_is_no_count_of_months_is_refused(String months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Monthly(monthly("1"), monthly("1"), monthly(months), monthly("1")))
                .withMessageContaining("from 0 to 120");
    }

    @Test
    void PAY_4_the_other_numbers_of_a_calendar_are_checked_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Monthly(monthly("1"), monthly("32"), monthly("1"), monthly("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Monthly(monthly("1"), monthly("1"), monthly("1"), monthly("121")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Annual(annual("4"), annual("32"), annual("1"), annual("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Annual(annual("4"), annual("30"), annual("121"), annual("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarTerms.Annual(annual("4"), annual("30"), annual("1"), annual("-1")));
    }

    @Test
    void PAY_3_a_correction_may_go_with_the_salary_of_the_month_of_the_decision_and_never_with_an_earlier_one() {
        var due = MONTHLY.deadlines(PeriodMonth.of(2026, 3)).computation();
        assertThat(new Deadlines(null, due, YearMonth.of(2026, 4), 0).correctionPaidWith(day("2026-04-20")))
                .isEqualTo(YearMonth.of(2026, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadlines(null, due, YearMonth.of(2026, 4), -1))
                .withMessageContaining("-1");
    }

    private static Term monthly(String value) {
        return term("PAY-3", value);
    }

    private static Term annual(String value) {
        return term("PAY-4", value);
    }
}
