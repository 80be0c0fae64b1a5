package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KPI-1 to KPI-4: who is assessed by what, and when somebody cannot be assessed. */
class ScorecardClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void KPI_1_manager_is_assessed_by_distribution_30_own_50_and_profit_20() {
        var statement = settle(
                Post.DEPARTMENT_MANAGER,
                form -> form.distribution("1", "3").sales("1", "7").profit("1", "11"));

        assertThat(indicators(statement))
                .containsExactly(
                        "distribution-attainment 3/10 × 1/3",
                        "sales-attainment 1/2 × 1/7",
                        "profit-to-expenses 1/5 × 1/11");
        // 1/10 + 1/14 + 1/55
        assertThat(statement.coefficient()).isEqualTo(Exact.parse("146/770"));
    }

    @Test
    void KPI_2_operator_is_assessed_by_sales_60_and_profit_40() {
        var statement = settle(Post.STORE_OPERATOR, form -> form.sales("1", "7").profit("1", "11"));

        assertThat(indicators(statement))
                .containsExactly("sales-attainment 3/5 × 1/7", "profit-to-expenses 2/5 × 1/11");
        // 3/35 + 2/55
        assertThat(statement.coefficient()).isEqualTo(Exact.parse("47/385"));
    }

    @ParameterizedTest
    @CsvSource({"0.3999999999999999999999999999999999999999,0", "0.40,1", "0.4000000000000000000000000000000000000001,1"
    })
    void KPI_3_agent_margin_counts_1_from_40_percent_on_and_0_below(String margin, String attainment) {
        var statement = settle(Post.SERVICE_AGENT, form -> form.sales("1", "3").grossMargin(margin));

        assertThat(indicators(statement))
                .containsExactly("sales-attainment 3/5 × 1/3", "gross-margin 2/5 × " + attainment);
    }

    @Test
    void KPI_3_a_margin_of_42_is_refused_since_a_percentage_was_meant() {
        assertThatThrownBy(() ->
                        settle(Post.SERVICE_AGENT, form -> form.sales("1", "3").grossMargin("42")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("ratio-above-one")));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESIGNER", "MARKETING_PROMOTER", "PLANNER", "PRODUCT_EDITOR"})
    void KPI_4_the_other_posts_are_assessed_by_the_metrics_of_the_post_and_all_on_target_is_1(Post post) {
        var statement = settle(
                post,
                form -> form.with(metric("MET-D1"), "0.95")
                        .with(metric("MET-D2"), "0.90")
                        .with(metric("MET-D3"), "1")
                        .with(metric("MET-D4"), "0.95")
                        .with(metric("MET-M2"), "0.02")
                        .with(metric("MET-M3"), "0.50")
                        .with(metric("MET-M4"), "2")
                        .with(metric("MET-M5"), "40")
                        .with(metric("MET-P2"), "0.30")
                        .with(metric("MET-P3"), "0.30")
                        .with(metric("MET-P4"), "0.03")
                        .with(metric("MET-P5"), "3")
                        .with(metric("MET-C1"), "3")
                        .with(metric("MET-C2"), "2")
                        .with(metric("MET-E1"), "0.98")
                        .with(metric("MET-E2"), "2")
                        .with(metric("MET-E3"), "2"));

        assertThat(statement.coefficient()).isEqualTo(Exact.ONE);
        assertThat(Said.pay(statement)).isEqualTo("-");
        assertThat(Said.codes(statement)).containsExactly("no-commission-rate");
        assertThat(Said.finding(statement, "no-commission-rate").severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({"0,2", "1,3/2", "2,1", "3,1/2", "3.99,1/200", "4,0", "4.01,0", "100,0"})
    void KPI_4_lower_is_better_counts_2_minus_actual_against_target_and_never_below_0(
            String errors, String attainment) {
        var statement = settle(
                Post.PRODUCT_EDITOR,
                form -> form.with(metric("MET-E1"), "0.98")
                        .with(metric("MET-E2"), errors)
                        .with(metric("MET-E3"), "2"));

        assertThat(indicators(statement)).contains("MET-E2 1/4 × " + attainment);
    }

    @ParameterizedTest
    @CsvSource({
        "SENIOR_DESIGNER,DESIGNER",
        "JUNIOR_DESIGNER,DESIGNER",
        "PRE_SALES_AGENT,SERVICE_AGENT",
        "AFTER_SALES_AGENT,SERVICE_AGENT"
    })
    void KPI_4_a_kind_of_a_post_is_assessed_and_paid_as_the_post(Post kind, Post post) {
        UnaryOperator<Figures.Builder> figures = form -> form.sales("90000", "100000")
                .grossMargin("0.42")
                .with(metric("MET-D1"), "0.9")
                .with(metric("MET-D2"), "0.8")
                .with(metric("MET-D3"), "0.7")
                .with(metric("MET-D4"), "0.6");

        assertThat(settle(kind, figures).coefficient())
                .isNotNull()
                .isEqualTo(settle(post, figures).coefficient());
        assertThat(Said.pay(settle(kind, figures))).isEqualTo(Said.pay(settle(post, figures)));
    }

    @Test
    void KPI_4_a_post_without_a_scorecard_is_not_assessable_and_not_0() {
        var statement = settle(Post.DATA_ANALYST, form -> form.sales("90000", "100000"));

        assertThat(statement.isAssessable()).isFalse();
        assertThat(statement.coefficient()).isNull();
        assertThat(Said.codes(statement)).containsExactly("no-scorecard");
    }

    @Test
    void KPI_2_attainment_has_no_cap_and_is_reported_above_2() {
        var exactly =
                settle(Post.STORE_OPERATOR, form -> form.sales("200", "100").profit("200", "100"));
        var above = settle(Post.STORE_OPERATOR, form -> form.sales("700", "100").profit("200.01", "100"));

        assertThat(exactly.coefficient()).isEqualTo(Exact.of(2));
        assertThat(exactly.findings()).isEmpty();
        assertThat(above.coefficient()).isEqualTo(Exact.parse("5.00004"));
        assertThat(above.findings())
                .extracting(finding -> finding.code() + " " + Said.evidence(finding, "indicator") + " "
                        + Said.evidence(finding, "attainment"))
                .containsExactlyInAnyOrder(
                        "attainment-above-2 sales-attainment 7", "attainment-above-2 profit-to-expenses 2.0001");
    }

    @Test
    void KPI_2_an_indicator_never_counts_below_0() {
        var statement =
                settle(Post.STORE_OPERATOR, form -> form.sales("100", "100").profit("-900", "100"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("0.6"));
    }

    @Test
    void KPI_1_zero_is_not_missing_and_every_reason_is_given_at_once() {
        var statement = settle(
                Post.DEPARTMENT_MANAGER,
                form -> form.with(Figure.DISTRIBUTION_SALES, "0")
                        .with(Figure.SALES, "0")
                        .with(Figure.TARGET, "0")
                        .with(Figure.EXPENSES, "0"));

        assertThat(statement.isAssessable()).isFalse();
        assertThat(Said.codes(statement))
                .containsExactly("missing-distribution-target", "missing-gross-profit", "zero-expenses", "zero-target");
        assertThat(Said.evidence(Said.finding(statement, "zero-target"), "figure"))
                .isEqualTo("target");
        assertThat(statement.commission()).isNull();
        assertThat(statement.trace()).isEmpty();
    }

    @Test
    void ORG_2_whoever_holds_two_posts_has_two_results() {
        var operator = settle(
                Post.STORE_OPERATOR, form -> form.sales("1200000", "1000000").profit("300000", "200000"));
        var agent =
                settle(Post.SERVICE_AGENT, form -> form.sales("90000", "100000").grossMargin("0.42"));

        assertThat(operator.key()).isNotEqualTo(agent.key());
        assertThat(List.of(Said.pay(operator), Said.pay(agent))).containsExactly("CNY 23760.00", "CNY 4230.00");
    }

    private static io.ecomrules.core.metric.Metric metric(String code) {
        return io.ecomrules.core.metric.Metric.parse(code).orElseThrow();
    }

    private static Statement settle(Post post, UnaryOperator<Figures.Builder> fill) {
        var form = Figures.of(new EmployeeId("E-1"), post, PeriodMonth.of(2026, 3));
        return ECOM.performance().settle(fill.apply(form).build());
    }

    private static List<String> indicators(Statement statement) {
        return ((Assessment.Assessed) statement.assessment())
                .indicators().stream()
                        .map(each ->
                                each.indicator().code() + " " + each.weight().value() + " × " + each.attainment())
                        .toList();
    }
}
