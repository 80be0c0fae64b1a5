package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.facts.OrderAlteration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** DIS-1 and DIS-2: what low results and an altered order allow, and on what evidence. */
class DisciplineClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void DIS_1_three_months_in_a_row_across_the_year_boundary_are_found_with_their_evidence() {
        var statement = april("0.30", Map.of("2026-02", "0.5", "2026-03", "7/12", "2026-01", "0.6"));

        assertThat(Said.codes(statement)).containsExactly("consecutive-low-months");
        var finding = Said.finding(statement, "consecutive-low-months");
        assertThat(finding.clause()).hasToString("DIS-1");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.rule()).isEqualTo("连续低分月数");
        assertThat(Said.evidence(finding, "counted"))
                .isEqualTo("2026-02 0.5, 2026-03 0.5833333333333333333333333333333333, 2026-04 0.3");
        assertThat(Said.evidence(finding, "notCounted")).isEqualTo("2026-01 0.6");
        assertThat(Said.evidence(finding, "threshold")).isEqualTo("0.6");
        assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("training", "a person decides");
        assertThat(Messages.in(Locale.CHINA).text(finding)).contains("培训", "由人决定");
    }

    @Test
    void DIS_1_exactly_0_6_is_not_below_it() {
        assertThat(april("0.6", Map.of("2026-02", "0.5", "2026-03", "0.5")).findings())
                .isEmpty();
        assertThat(april("0.30", Map.of("2026-02", "0.5", "2026-03", "3/5")).findings())
                .isEmpty();
    }

    @Test
    void DIS_1_a_hair_below_0_6_is_below_it() {
        var hair = "5999999999999999999999999999999999999999/10000000000000000000000000000000000000000";

        assertThat(Said.codes(april(hair, Map.of("2026-02", hair, "2026-03", hair))))
                .containsExactly("consecutive-low-months");
    }

    @Test
    void DIS_1_a_month_without_an_assessment_ends_a_run() {
        assertThat(Said.codes(april("0.3", Map.of("2026-01", "0.5", "2026-03", "0.5"))))
                .containsExactly("history-gap");
        assertThat(Said.codes(april(null, Map.of("2026-01", "0.5", "2026-02", "0.5", "2026-03", "0.5"))))
                .containsExactly("missing-target");
    }

    @Test
    void DIS_1_a_longer_run_is_counted_whole() {
        var statement = april("0.3", Map.of("2026-01", "0.5", "2026-02", "0.5", "2026-03", "0.5"));

        assertThat(Said.evidence(Said.finding(statement, "consecutive-low-months"), "count"))
                .isEqualTo("4");
    }

    @Test
    void DIS_1_six_low_months_of_the_assessment_year_are_found_though_none_is_next_to_another() {
        var past = new HashMap<String, String>();
        for (var month : new String[] {"2025-04", "2025-06", "2025-08", "2025-10", "2025-12"}) {
            past.put(month, "0.5");
        }
        past.put("2025-03", "0.5");

        assertThat(Said.codes(march("0.6", past))).containsExactly("history-gap");
        var statement = march("0.59", past);

        assertThat(Said.codes(statement)).containsExactly("history-gap", "low-months-in-year");
        var finding = Said.finding(statement, "low-months-in-year");
        assertThat(Said.evidence(finding, "count")).isEqualTo("6");
        assertThat(Said.evidence(finding, "counted")).startsWith("2025-04 0.5, 2025-06 0.5");
        assertThat(Said.evidence(finding, "notCounted")).contains("2025-05 not-assessed");
    }

    @Test
    void DIS_1_months_of_another_assessment_year_do_not_add_up() {
        var past = Map.of("2025-10", "0.5", "2025-11", "0.5", "2025-12", "0.7", "2026-01", "0.5", "2026-03", "0.5");

        assertThat(Said.codes(april("0.3", past))).containsExactly("history-gap");
    }

    @Test
    void DIS_1_without_a_history_nothing_is_said_of_the_past() {
        assertThat(ECOM.performance()
                        .settle(figures(PeriodMonth.of(2026, 4), "0.3"))
                        .findings())
                .isEmpty();
    }

    @Test
    void DIS_1_a_history_that_holds_another_result_of_the_month_is_refused() {
        assertThatThrownBy(() -> april("0.3", Map.of("2026-04", "0.31")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("history-disagrees"));
        assertThatThrownBy(() -> april(null, Map.of("2026-04", "0.3"))).isInstanceOf(InvalidInputException.class);
        assertThat(april("1/3", Map.of("2026-04", "1/3")).findings()).isEmpty();
        assertThat(april("1/3", Map.of("2026-04", "0.3333333333333333333333333333333333"))
                        .findings())
                .isEmpty();
    }

    @Test
    void DIS_1_a_hole_in_the_history_is_said_since_it_ends_a_run() {
        var past = MonthlyResults.of(
                Map.of(PeriodMonth.of(2026, 1), Exact.parse("0.5"), PeriodMonth.of(2026, 3), Exact.parse("0.5")));
        var statement = ECOM.performance().settle(figures(PeriodMonth.of(2026, 4), "0.3"), past);

        assertThat(Said.codes(statement)).containsExactly("history-gap");
        assertThat(Said.evidence(Said.finding(statement, "history-gap"), "months"))
                .isEqualTo("2026-02");
    }

    @Test
    void DIS_1_months_after_somebody_left_are_no_hole_in_the_history() {
        var past = MonthlyResults.of(
                Map.of(PeriodMonth.of(2025, 10), Exact.parse("0.9"), PeriodMonth.of(2025, 12), Exact.parse("0.9")));
        var figures = Figures.of(
                        new EmployeeId("E-1"),
                        Post.STORE_OPERATOR,
                        ECOM.performance().assessmentYear(2025))
                .sales("100", "100")
                .profit("100", "100")
                .leftOn(LocalDate.of(2025, 12, 10))
                .build();
        var statement = ECOM.performance().settle(figures, past);

        assertThat(Said.codes(statement)).containsExactly("history-gap", "left-within-period");
        assertThat(Said.evidence(Said.finding(statement, "history-gap"), "months"))
                .isEqualTo("2025-11");
    }

    @Test
    void DIS_1_the_year_is_looked_at_once_more_with_its_award() {
        var year = ECOM.performance().assessmentYear(2025);
        var figures = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, year)
                .sales("100", "100")
                .profit("100", "100")
                .build();
        var past = results(
                Map.of("2025-07", "0.5", "2025-08", "0.5", "2025-09", "0.5", "2026-03", "0.5", "2026-04", "0"),
                PeriodMonth.of(2026, 4));

        assertThat(Said.codes(ECOM.performance().settle(figures, past)))
                .containsExactly("consecutive-low-months", "history-gap");
    }

    @Test
    void DIS_2_an_irreversible_alteration_of_an_order_allows_dismissal_and_a_reversible_one_does_not() {
        var on = LocalDate.of(2026, 3, 14);

        assertThat(ECOM.performance().review(new OrderAlteration(true), on))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clause()).hasToString("DIS-2");
                    assertThat(finding.code()).isEqualTo("altered-order");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                    assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("a person decides");
                });
        assertThat(ECOM.performance().review(new OrderAlteration(false), on)).isEmpty();
    }

    private static Statement april(String coefficient, Map<String, String> past) {
        var month = PeriodMonth.of(2026, 4);
        return ECOM.performance().settle(figures(month, coefficient), results(past, month));
    }

    private static Statement march(String coefficient, Map<String, String> past) {
        var month = PeriodMonth.of(2026, 3);
        return ECOM.performance().settle(figures(month, coefficient), results(past, month));
    }

    /** An operator with no profit whose sales make the coefficient; without a target where there is none. */
    private static Figures figures(PeriodMonth month, String coefficient) {
        var form = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, month).profit("0", "100");
        if (coefficient == null) {
            return form.with(io.ecomrules.core.metric.Figure.SALES, "100").build();
        }
        // coefficient = 3/5 × sales ÷ target
        var parts = Exact.parse(coefficient).toString().split("/", -1);
        var over = new java.math.BigDecimal(parts[0]).multiply(java.math.BigDecimal.valueOf(5));
        var under =
                new java.math.BigDecimal(parts.length == 1 ? "1" : parts[1]).multiply(java.math.BigDecimal.valueOf(3));
        return form.sales(over.toPlainString(), under.toPlainString()).build();
    }

    /** The months before another one; those that are not named are known to be without an assessment. */
    private static MonthlyResults results(Map<String, String> past, PeriodMonth end) {
        var months = new HashMap<PeriodMonth, Exact>();
        past.forEach((month, coefficient) -> months.put(PeriodMonth.parse(month), Exact.parse(coefficient)));
        var without = new HashSet<PeriodMonth>();
        for (var month = end.plus(-20); month.compareTo(end) < 0; month = month.plus(1)) {
            without.add(month);
        }
        return MonthlyResults.of(months, without);
    }
}
