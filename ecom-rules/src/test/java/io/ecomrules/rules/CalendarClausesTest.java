package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.plan.SettlementPlans;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-3 and PAY-4: the numbers of the calendar, and the assessment year. */
class CalendarClausesTest {

    private static final SettlementPlans BUILT_IN = new SettlementPlans(RulePack.builtIn());

    @ParameterizedTest
    @CsvSource({
        "figuresDueDay(),10,PAY-3",
        "computationDueDay(),15,PAY-3",
        "paidAfterMonths(),1,PAY-3",
        "correctionPaidAfterMonths(),1,PAY-3"
    })
    void PAY_3_a_month_is_reported_by_the_10th_computed_by_the_15th_and_paid_the_month_after(
            String subject, long number, String clause) {
        var rule = BUILT_IN.calendar(Cycle.MONTHLY, PeriodMonth.of(2026, 3)).term(subject);

        assertThat(rule.value()).hasToString(String.valueOf(number));
        assertThat(rule.rule().clause()).hasToString(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "yearBeginsInMonth(),4,PAY-4",
        "computationDueMonth(),4,PAY-4",
        "computationDueDay(),30,PAY-4",
        "paidAfterMonths(),1,PAY-4"
    })
    void PAY_4_a_year_begins_in_April_is_computed_by_30_April_and_paid_the_month_after(
            String subject, long number, String clause) {
        var rule = BUILT_IN.calendar(Cycle.ANNUAL, PeriodMonth.of(2026, 3)).term(subject);

        assertThat(rule.value()).hasToString(String.valueOf(number));
        assertThat(rule.rule().clause()).hasToString(clause);
    }

    @Test
    void PAY_3_another_day_from_a_month_on_moves_the_deadlines_of_that_month_and_later_ones(@TempDir Path folder) {
        var pack = PackOnDisk.overBuiltIn(folder).with("calendar-2026.drl", """
                        package calendar
                        rule "月度·报数日（新）" @clause("PAY-3") @from("2026-04-01") @title("试验")
                        when Closing( cycle == Cycle.MONTHLY ) then outcome.figuresDueDay( 5 ); end
                        """);
        try (var ecom = pack.open()) {
            var march = ecom.performance().deadlines(PeriodMonth.of(2026, 3)).figures();
            var april = ecom.performance().deadlines(PeriodMonth.of(2026, 4)).figures();

            assertThat(march.day()).isEqualTo("2026-04-10");
            assertThat(april.day()).isEqualTo("2026-05-05");
            assertThat(april.rule().file()).isEqualTo("calendar-2026.drl");
            assertThat(april.isMetOn(LocalDate.of(2026, 5, 5))).isTrue();
            assertThat(april.isMetOn(LocalDate.of(2026, 5, 6))).isFalse();
        }
    }

    @Test
    void PAY_4_the_assessment_year_2026_runs_from_1_April_2026_to_31_March_2027() {
        try (var ecom = Ecom.builtIn()) {
            var year = ecom.performance().assessmentYear(2026);

            assertThat(year.start()).isEqualTo("2026-04-01");
            assertThat(year.end()).isEqualTo("2027-04-01");
            assertThat(year.contains(LocalDate.of(2027, 3, 31))).isTrue();
            assertThat(year).hasToString("2026");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03,2025", "2026-04,2026", "2026-12,2026", "2027-01,2026", "2027-03,2026"})
    void PAY_4_a_month_belongs_to_the_year_that_began_last(String month, String year) {
        try (var ecom = Ecom.builtIn()) {
            assertThat(ecom.performance().assessmentYearOf(PeriodMonth.parse(month)))
                    .hasToString(year);
        }
    }

    @Test
    void PAY_4_a_rule_file_can_make_the_year_a_calendar_year(@TempDir Path folder) {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("calendar.drl", "outcome.yearBeginsInMonth( 4 )", "outcome.yearBeginsInMonth( 1 )");
        try (var ecom = pack.open()) {
            assertThat(ecom.performance().assessmentYear(2026).end()).isEqualTo("2027-01-01");
            assertThat(ecom.performance().assessmentYearOf(PeriodMonth.of(2026, 3)))
                    .hasToString("2026");
        }
    }

    @Test
    void PAY_4_a_year_before_the_pack_takes_effect_has_no_first_month() {
        try (var ecom = Ecom.builtIn()) {
            assertThatThrownBy(() -> ecom.performance().assessmentYear(2009))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refused ->
                                    assertThat(refused.problems().get(0).code()).isEqualTo("no-assessment-year"));
        }
    }
}
