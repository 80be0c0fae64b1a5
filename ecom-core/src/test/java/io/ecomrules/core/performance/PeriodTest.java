package io.ecomrules.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class PeriodTest {

    @Test
    void PAY_4_the_assessment_year_2026_runs_from_April_2026_to_March_2027() {
        var year = AssessmentYear.containing(YearMonth.of(2026, 4), 4);
        assertThat(year).hasToString("2026");
        assertThat(year.start()).isEqualTo("2026-04-01");
        assertThat(year.end()).isEqualTo("2027-04-01");
        assertThat(year.contains(LocalDate.parse("2026-03-31"))).isFalse();
        assertThat(year.contains(LocalDate.parse("2026-04-01"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2027-03-31"))).isTrue();
        assertThat(year.contains(LocalDate.parse("2027-04-01"))).isFalse();
        assertThat(year.cycle()).isEqualTo(Cycle.ANNUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 4, 2025",
        "2026-04, 4, 2026",
        "2026-12, 4, 2026",
        "2027-01, 4, 2026",
        "2027-03, 4, 2026",
        "2026-01, 1, 2026",
        "2026-12, 1, 2026",
        "2026-11, 12, 2025"
    })
    void PAY_4_March_belongs_to_the_year_named_by_the_calendar_year_before(String month, int first, String year) {
        assertThat(AssessmentYear.containing(YearMonth.parse(month), first)).hasToString(year);
    }

    @Test
    void PAY_1_a_month_holds_its_first_and_its_last_day_and_no_other_months() {
        var february = PeriodMonth.of(2028, 2);
        assertThat(february.cycle()).isEqualTo(Cycle.MONTHLY);
        assertThat(february.contains(LocalDate.parse("2028-01-31"))).isFalse();
        assertThat(february.contains(LocalDate.parse("2028-02-01"))).isTrue();
        assertThat(february.contains(LocalDate.parse("2028-02-29"))).isTrue();
        assertThat(february.contains(LocalDate.parse("2028-03-01"))).isFalse();
    }

    @Test
    void months_are_counted_across_the_years_boundary() {
        assertThat(PeriodMonth.of(2026, 11).plus(2)).isEqualTo(PeriodMonth.parse("2027-01"));
        assertThat(PeriodMonth.of(2026, 1).plus(-1)).isEqualTo(PeriodMonth.parse("2025-12"));
        assertThat(PeriodMonth.of(2025, 12)).isLessThan(PeriodMonth.of(2026, 1));
        assertThat(PeriodMonth.of(2026, 1)).hasToString("2026-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-3",
                "2026-00",
                "2026-13",
                "26-03",
                "2026/03",
                "2026-03-01",
                " 2026-03",
                "2026-03\n",
                "２０２６-03",
                "2026年3月",
                "+2026-03"
            })
    void what_is_no_month_is_refused_with_a_code_and_the_text(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> PeriodMonth.parse(text))
                .satisfies(thrown ->
                        assertThat(thrown.problems()).containsExactly(Problem.of("malformed-month", "value", text)));
    }

    @Test
    void a_cycle_is_written_by_its_code() {
        assertThat(Cycle.MONTHLY.code()).isEqualTo("monthly");
        assertThat(Cycle.ANNUAL.code()).isEqualTo("annual");
    }
}
