package io.ecomrules.core.performance;

import static io.ecomrules.core.performance.Regulation.DIS_1;
import static io.ecomrules.core.performance.Regulation.months;
import static io.ecomrules.core.performance.Regulation.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisciplineTermsTest {

    private static final String RUN = "consecutive-low-months";
    private static final String TOTAL = "low-months-in-year";

    @ParameterizedTest
    @CsvSource({"0.6, false", "3/5, false", "0.5999999999999999999999999999999999999999, true", "0.61, false", "0, true"
    })
    void DIS_1_a_month_is_low_strictly_below_six_tenths_on_the_exact_coefficient(String coefficient, boolean low) {
        var findings = review(months("2026-04", "0.5", "0.5", coefficient), "2026-06");
        assertThat(codes(findings)).isEqualTo(low ? List.of(RUN) : List.of());
    }

    @Test
    void DIS_1_two_low_months_are_not_enough_and_a_third_in_a_row_is() {
        var results = months("2026-04", "0.7", "0.5", "0.5", "0.5", "0.5", "0.7");
        assertThat(review(results, "2026-06")).isEmpty();
        assertThat(codes(review(results, "2026-07"))).containsExactly(RUN);
        assertThat(codes(review(results, "2026-08"))).containsExactly(RUN);
        assertThat(text(review(results, "2026-08").get(0), "count")).isEqualTo("4");
        assertThat(review(results, "2026-09")).isEmpty();
    }

    @Test
    void DIS_1_a_run_may_cross_the_years_boundary() {
        var results = months("2026-02", "0.5", "0.4", "0.3");
        var found = review(results, "2026-04");
        assertThat(codes(found)).containsExactly(RUN);
        assertThat(table(found.get(0), "counted"))
                .containsExactly(Map.entry("2026-02", "0.5"), Map.entry("2026-03", "0.4"), Map.entry("2026-04", "0.3"));
    }

    @ParameterizedTest
    @CsvSource({"-", "0.6"})
    void DIS_1_a_month_without_an_assessment_ends_a_run_as_one_that_is_not_low_does(String between) {
        assertThat(review(months("2026-04", "0.5", "0.5", between, "0.5", "0.5"), "2026-08"))
                .isEmpty();
        assertThat(codes(review(months("2026-04", "0.5", between, "0.5", "0.5", "0.5"), "2026-08")))
                .containsExactly(RUN);
    }

    @Test
    void DIS_1_a_month_that_is_not_low_itself_closes_nothing() {
        assertThat(review(months("2026-04", "0.5", "0.5", "0.5", "-"), "2026-07"))
                .isEmpty();
        assertThat(review(MonthlyResults.NONE, "2026-07")).isEmpty();
    }

    @Test
    void DIS_1_the_sixth_low_month_of_the_assessment_year_is_found_and_the_fifth_is_not() {
        var results =
                months("2026-04", "0.5", "0.9", "0.5", "0.9", "0.5", "0.9", "0.5", "0.9", "0.5", "-", "0.5", "0.9");
        assertThat(review(results, "2026-12")).isEmpty();
        assertThat(review(results, "2027-01")).isEmpty();
        assertThat(codes(review(results, "2027-02"))).containsExactly(TOTAL);
        assertThat(codes(review(results, "2027-03"))).containsExactly(TOTAL);
        assertThat(text(review(results, "2027-02").get(0), "count")).isEqualTo("6");
    }

    @Test
    void DIS_1_low_months_of_another_assessment_year_and_later_ones_do_not_count() {
        var before = months("2025-10", "0.5", "0.9", "0.5", "0.9", "0.5", "0.9").months();
        var results = MonthlyResults.of(before);
        for (var each : months("2026-04", "0.5", "0.9", "0.5", "0.9", "0.5", "0.9", "0.5", "0.5")
                .months()
                .entrySet()) {
            results = results.with(each.getKey(), each.getValue());
        }
        assertThat(review(results, "2026-11")).isEmpty();
        assertThat(review(results, "2026-10")).isEmpty();
    }

    @Test
    void DIS_1_the_months_counted_and_not_counted_are_listed_with_why() {
        var run = review(months("2026-04", "0.75", "0.5", "0.4", "1/3"), "2026-07")
                .get(0);
        assertThat(table(run, "counted"))
                .containsExactly(
                        Map.entry("2026-05", "0.5"),
                        Map.entry("2026-06", "0.4"),
                        Map.entry("2026-07", "0.3333333333333333333333333333333333"));
        assertThat(table(run, "notCounted")).containsExactly(Map.entry("2026-04", "0.75"));
        var afterGap = review(months("2026-05", "0.5", "0.4", "0.3"), "2026-07").get(0);
        assertThat(table(afterGap, "notCounted")).containsExactly(Map.entry("2026-04", "not-assessed"));

        var total = review(months("2026-04", "0.5", "0.5", "-", "0.5", "0.5", "0.6", "0.5", "0.5"), "2026-11")
                .get(0);
        assertThat(total.code()).isEqualTo(TOTAL);
        assertThat(table(total, "counted").keySet())
                .containsExactly("2026-04", "2026-05", "2026-07", "2026-08", "2026-10", "2026-11");
        assertThat(table(total, "notCounted"))
                .containsExactly(Map.entry("2026-06", "not-assessed"), Map.entry("2026-09", "0.6"));
    }

    @Test
    void DIS_1_both_conditions_may_be_met_at_once_each_with_its_own_rule_and_limit() {
        var found = review(months("2026-04", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5"), "2026-09");
        assertThat(codes(found)).containsExactly(RUN, TOTAL);
        assertThat(found).extracting(Finding::severity).containsOnly(Severity.CRITICAL);
        assertThat(found).extracting(finding -> finding.clause().value()).containsOnly("DIS-1");
        assertThat(found).extracting(Finding::rule).containsExactly("3", "6");
        assertThat(found).extracting(finding -> text(finding, "limit")).containsExactly("3", "6");
        assertThat(found).extracting(finding -> text(finding, "threshold")).containsOnly("0.6");
    }

    @Test
    void DIS_1_over_a_whole_year_every_run_that_is_long_enough_is_found_and_the_total() {
        var year = new AssessmentYear(YearMonth.of(2026, 4));
        var results = months(
                "2026-03", "0.5", "0.5", "0.5", "0.9", "0.5", "0.5", "0.9", "0.9", "0.9", "0.9", "0.5", "0.5", "0.5",
                "0.5");
        var found = DIS_1.review(results, year);
        assertThat(codes(found)).containsExactly(RUN, RUN, TOTAL);
        assertThat(table(found.get(0), "counted").keySet()).containsExactly("2026-03", "2026-04", "2026-05");
        assertThat(table(found.get(1), "counted").keySet()).containsExactly("2027-01", "2027-02", "2027-03");
        assertThat(table(found.get(2), "counted")).hasSize(7);
        assertThat(table(found.get(2), "notCounted")).hasSize(5);
        assertThat(DIS_1.review(MonthlyResults.NONE, year)).isEmpty();
    }

    @Test
    void DIS_1_over_a_whole_year_a_long_run_is_one_finding_with_all_its_months() {
        var found = DIS_1.review(
                months("2026-05", "0.5", "0.5", "0.5", "0.5", "0.5"), new AssessmentYear(YearMonth.of(2026, 4)));
        assertThat(codes(found)).containsExactly(RUN);
        assertThat(table(found.get(0), "counted")).hasSize(5);
    }

    @Test
    void DIS_1_a_limit_of_zero_months_finds_nothing_where_no_month_is_low() {
        var none = new DisciplineTerms(term("DIS-1", "0.6"), term("DIS-1", "0"), term("DIS-1", "0"));
        var year = new AssessmentYear(YearMonth.of(2026, 4));
        assertThat(none.review(months("2026-04", "0.9"), PeriodMonth.of(2026, 4), year))
                .isEmpty();
        assertThat(codes(none.review(months("2026-04", "0.5"), PeriodMonth.of(2026, 4), year)))
                .containsExactly(RUN, TOTAL);
    }

    @Test
    void DIS_1_other_numbers_of_other_rules_are_followed() {
        var stricter = new DisciplineTerms(term("DIS-1", "0.8"), term("DIS-1", "2"), term("DIS-1", "3"));
        var month = PeriodMonth.of(2026, 6);
        var year = new AssessmentYear(YearMonth.of(2026, 4));
        assertThat(codes(stricter.review(months("2026-04", "0.9", "0.79", "0.79"), month, year)))
                .containsExactly(RUN);
        assertThat(stricter.review(months("2026-04", "0.9", "0.8", "0.79"), month, year))
                .isEmpty();
    }

    private static List<Finding> review(MonthlyResults results, String month) {
        var each = PeriodMonth.parse(month);
        return DIS_1.review(results, each, AssessmentYear.containing(each.month(), 4));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static String text(Finding finding, String name) {
        return finding.evidence().get(name).toString();
    }

    private static Map<String, String> table(Finding finding, String name) {
        return ((Evidence.Table) finding.evidence().get(name)).rows();
    }
}
