package io.ecomrules.core.performance;

import static io.ecomrules.core.performance.Regulation.AGENT;
import static io.ecomrules.core.performance.Regulation.MANAGER;
import static io.ecomrules.core.performance.Regulation.OPERATOR;
import static io.ecomrules.core.performance.Regulation.line;
import static io.ecomrules.core.performance.Regulation.scorecard;
import static io.ecomrules.core.performance.Regulation.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    @Test
    void KPI_1_the_manager_is_assessed_on_distribution_own_stores_and_profit_against_expenses() {
        var figures = form().distribution("800000", "1000000")
                .sales("1500000", "1200000")
                .profit("460000", "400000")
                .build();
        var assessed = assessed(MANAGER, figures);
        assertThat(assessed.coefficient()).isEqualTo(Exact.parse("1.095"));
        assertThat(assessed.indicators())
                .extracting(result -> result.contribution().toPlainString())
                .containsExactly("0.24", "0.625", "0.23");
    }

    @Test
    void KPI_2_the_operator_is_assessed_on_sales_and_profit_against_expenses() {
        var figures =
                form().sales("1200000", "1000000").profit("300000", "200000").build();
        assertThat(assessed(OPERATOR, figures).coefficient()).isEqualTo(Exact.parse("1.32"));
    }

    @ParameterizedTest
    @CsvSource({"0.42, 0.94", "0.40, 0.94", "0.3999, 0.54", "0, 0.54", "-0.1, 0.54", "1, 0.94"})
    void KPI_3_a_gross_margin_of_40_percent_counts_one_and_below_it_nothing(String margin, String coefficient) {
        var figures = form().sales("90000", "100000").grossMargin(margin).build();
        assertThat(assessed(AGENT, figures).coefficient()).isEqualTo(Exact.parse(coefficient));
    }

    @ParameterizedTest
    @CsvSource({"MET-D1, 0.95, 0.95, 1", "MET-D1, 0.76, 0.95, 0.8", "MET-D4, 1.9, 0.95, 2", "MET-D1, 0, 0.95, 0"})
    void KPI_4_where_more_is_better_the_attainment_is_actual_over_target(
            String metric, String actual, String target, String coefficient) {
        assertThat(alone(metric, actual, target)).isEqualTo(Exact.parse(coefficient));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 1",
        "15, 30, 1.5",
        "0, 30, 2",
        "45, 30, 0.5",
        "60, 30, 0",
        "61, 30, 0",
        "900, 30, 0",
        "10, 30, 5/3",
        "0, 0, 1",
        "0.001, 0, 0",
        "5, 0, 0"
    })
    void KPI_4_where_less_is_better_it_is_two_less_actual_over_target_and_never_below_zero(
            String actual, String target, String coefficient) {
        assertThat(alone("MET-S1", actual, target)).isEqualTo(Exact.parse(coefficient));
    }

    @Test
    void KPI_2_an_indicator_never_falls_below_its_floor_of_zero() {
        var figures =
                form().sales("1000000", "1000000").profit("-300000", "200000").build();
        assertThat(assessed(OPERATOR, figures).coefficient()).isEqualTo(Exact.parse("0.6"));
        var floor = new Scorecard(OPERATOR.lines(), term("KPI-4", "0.5"), OPERATOR.unusualAbove(), OPERATOR.mirror());
        assertThat(assessed(floor, figures).coefficient()).isEqualTo(Exact.parse("0.8"));
    }

    @Test
    void KPI_2_a_third_of_the_target_and_full_profit_are_exactly_six_tenths() {
        var figures = form().sales("1", "3").profit("7", "7").build();
        assertThat(assessed(OPERATOR, figures).coefficient()).isEqualTo(Exact.parse("0.6"));
    }

    @Test
    void KPI_1_every_missing_and_zero_figure_is_named_at_once() {
        assertThat(reasons(MANAGER, form().build()))
                .containsExactlyInAnyOrder(
                        "missing-distribution-sales",
                        "missing-distribution-target",
                        "missing-sales",
                        "missing-target",
                        "missing-gross-profit",
                        "missing-expenses");
        assertThat(reasons(
                        MANAGER,
                        form().distribution("1", "0")
                                .with(Figure.TARGET, "0")
                                .profit("1", "0")
                                .build()))
                .containsExactlyInAnyOrder("zero-distribution-target", "missing-sales", "zero-target", "zero-expenses");
    }

    @Test
    void KPI_2_a_missing_target_or_expense_is_a_reason_where_the_rest_is_known() {
        assertThat(reasons(
                        OPERATOR,
                        form().with(Figure.SALES, "1").profit("1", "1").build()))
                .containsExactly("missing-target");
        assertThat(reasons(
                        OPERATOR,
                        form().sales("1", "1").with(Figure.GROSS_PROFIT, "1").build()))
                .containsExactly("missing-expenses");
    }

    @Test
    void KPI_2_a_zero_that_may_be_zero_is_assessed() {
        var figures = form().sales("0", "1000000").profit("0", "200000").build();
        assertThat(assessed(OPERATOR, figures).coefficient()).isEqualTo(Exact.ZERO);
    }

    @Test
    void KPI_3_a_missing_margin_and_a_missing_metric_are_reasons_too() {
        assertThat(reasons(AGENT, form().sales("1", "1").build())).containsExactly("missing-gross-margin");
        assertThat(reasons(scorecard(line("MET-S1", "1", "30")), form().build()))
                .containsExactly("missing-met-s1");
    }

    @Test
    void a_reason_names_its_clause_rule_and_figure() {
        var reason = ((Assessment.NotAssessable)
                        OPERATOR.assess(form().sales("1", "0").profit("1", "1").build()))
                .reasons()
                .get(0);
        assertThat(reason.clause()).hasToString("KPI-2");
        assertThat(reason.rule()).isEqualTo("0.6");
        assertThat(reason.evidence()).containsEntry("figure", new Evidence.Text("target"));
    }

    @ParameterizedTest
    @CsvSource({"2000000, false", "2000000.01, true", "1999999.99, false", "9000000, true"})
    void an_attainment_above_2_is_paid_and_reported_and_one_of_exactly_2_is_not_reported(
            String sales, boolean reported) {
        var figures = form().sales(sales, "1000000").profit("1", "1").build();
        var assessed = assessed(OPERATOR, figures);
        assertThat(assessed.findings())
                .extracting(Finding::code)
                .isEqualTo(reported ? List.of("attainment-above-2") : List.of());
        var expected = Exact.parse(sales)
                .dividedBy(Exact.of(1_000_000))
                .times(Exact.parse("0.6"))
                .plus(Exact.parse("0.4"));
        assertThat(assessed.coefficient()).isEqualTo(expected);
    }

    @Test
    void weights_that_do_not_make_one_are_refused_and_thirds_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard(line("sales-attainment", "0.6", null), line("MET-S1", "0.3999", "30")))
                .withMessageContaining("9999/10000");
        assertThatIllegalArgumentException().isThrownBy(() -> scorecard());
        assertThat(scorecard(
                                line("sales-attainment", "1/3", null),
                                line("MET-S1", "1/3", "30"),
                                line("MET-S2", "1/3", "5"))
                        .lines())
                .hasSize(3);
    }

    @Test
    void an_indicator_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard(line("MET-S1", "0.5", "30"), line("MET-S1", "0.5", "20")));
    }

    @Test
    void an_indicator_has_a_target_exactly_if_it_needs_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("MET-S1", "1", null))
                .withMessageContaining("MET-S1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("sales-attainment", "1", "5"))
                .withMessageContaining("sales-attainment");
    }

    @Test
    void a_target_of_zero_where_more_is_better_is_refused_and_not_divided_by() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("MET-D1", "1", "0"))
                .withMessageContaining("MET-D1");
    }

    @Test
    void somebody_is_not_assessable_for_at_least_one_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Assessment.NotAssessable(List.of()));
    }

    private static Exact alone(String metric, String actual, String target) {
        var measure = Measure.parse(metric).orElseThrow();
        return assessed(
                        scorecard(line(metric, "1", target)),
                        form().with(measure, actual).build())
                .coefficient();
    }

    private static Assessment.Assessed assessed(Scorecard scorecard, Figures figures) {
        return (Assessment.Assessed) scorecard.assess(figures);
    }

    private static List<String> reasons(Scorecard scorecard, Figures figures) {
        return ((Assessment.NotAssessable) scorecard.assess(figures))
                .reasons().stream().map(Finding::code).toList();
    }

    private static Figures.Builder form() {
        return Figures.of(Regulation.SOMEBODY, Post.STORE_OPERATOR, PeriodMonth.of(2026, 3));
    }
}
