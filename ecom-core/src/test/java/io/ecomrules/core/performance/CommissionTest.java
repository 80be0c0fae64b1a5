package io.ecomrules.core.performance;

import static io.ecomrules.core.performance.Regulation.SOMEBODY;
import static io.ecomrules.core.performance.Regulation.commission;
import static io.ecomrules.core.performance.Regulation.rule;
import static io.ecomrules.core.performance.Regulation.settle;
import static io.ecomrules.core.performance.Regulation.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionTest {

    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    @Test
    void PAY_1_the_worked_examples_come_out_to_the_fen() {
        assertThat(paid(settle(Regulation.operator(MARCH)))).isEqualTo("23760.00");
        var manager = Figures.of(SOMEBODY, Post.DEPARTMENT_MANAGER, MARCH)
                .distribution("800000", "1000000")
                .sales("1500000", "1200000")
                .profit("460000", "400000")
                .build();
        assertThat(paid(settle(manager))).isEqualTo("25185.00");
        assertThat(paid(settle(agent("0.42")))).isEqualTo("4230.00");
        assertThat(paid(settle(agent("0.3999")))).isEqualTo("2430.00");
    }

    @ParameterizedTest
    @CsvSource({"CNY, 1, 0.02", "CNY, 0.99, 0.01", "JPY, 100, 2", "JPY, 99, 1", "KWD, 0.1, 0.002", "KWD, 0.099, 0.001"})
    void PAY_6_half_a_minor_unit_is_rounded_up_and_less_is_not(String currency, String sales, String paid) {
        var terms = commission(Post.STORE_OPERATOR);
        var amount = terms.pay(
                        Exact.parse(sales), Exact.ONE, Moneys.currency(currency).orElseThrow())
                .amount();
        assertThat(Moneys.number(amount)).isEqualTo(new BigDecimal(paid));
    }

    @Test
    void PAY_6_nothing_is_rounded_before_the_end() {
        // 100 × 1.5 % × 1/3 is 0.5 exactly; with the coefficient cut to any number of decimals it would be less.
        var amount = commission(Post.STORE_OPERATOR)
                .pay(Exact.of(100), Exact.parse("1/3"), Moneys.currency("JPY").orElseThrow())
                .amount();
        assertThat(Moneys.number(amount)).isEqualTo(new BigDecimal("1"));
    }

    @Test
    void PAY_1_the_base_of_the_manager_is_distribution_and_own_sales_and_unknown_if_one_of_them_is() {
        var terms = commission(Post.DEPARTMENT_MANAGER);
        var form = Figures.of(SOMEBODY, Post.DEPARTMENT_MANAGER, MARCH).with(Figure.SALES, "1500000");
        assertThat(terms.base(form.build())).isNull();
        assertThat(terms.base(form.with(Figure.DISTRIBUTION_SALES, "800000").build()))
                .isEqualTo(Exact.of(2_300_000));
    }

    @Test
    void PAY_5_a_commission_of_nothing_names_the_rule_behind_it_and_keeps_its_base() {
        var rule = rule("PAY-5", "离职不计");
        var nothing = commission(Post.STORE_OPERATOR).payNothing(Exact.of(1_200_000), rule, Moneys.CNY);
        assertThat(Moneys.number(nothing.amount())).isEqualTo(new BigDecimal("0.00"));
        assertThat(nothing.nothingBy()).isEqualTo(rule);
        assertThat(nothing.base()).isEqualTo(Exact.of(1_200_000));
    }

    @Test
    void a_commission_without_a_base_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommissionTerms(term("PAY-1", "0.015"), List.of()))
                .withMessageContaining("base");
    }

    @Test
    void PAY_1_the_trace_leads_from_the_figures_to_the_amount_in_the_order_of_the_computation() {
        var trace = settle(Regulation.operator(MARCH)).trace();
        assertThat(trace)
                .extracting(TraceStep::name, step -> step.value().toPlainString())
                .containsExactly(
                        tuple("sales-attainment", "0.72"),
                        tuple("profit-to-expenses", "0.6"),
                        tuple("base", "1200000"),
                        tuple("rate", "0.015"),
                        tuple("commission", "23760"));
        assertThat(trace.get(0).inputs())
                .extracting(TraceStep.Input::name, input -> input.value().toPlainString())
                .containsExactly(
                        tuple("sales", "1200000"),
                        tuple("target", "1000000"),
                        tuple("attainment", "1.2"),
                        tuple("weight", "0.6"));
        assertThat(trace.get(4).inputs())
                .extracting(TraceStep.Input::name)
                .containsExactly("base", "rate", "coefficient");
    }

    @Test
    void KPI_3_the_trace_shows_the_target_that_a_rule_set_and_its_rule() {
        var trace = settle(agent("0.42")).trace();
        assertThat(trace)
                .extracting(TraceStep::name)
                .containsExactly(
                        "sales-attainment", "gross-margin", "gross-margin-target", "base", "rate", "commission");
        assertThat(trace.get(2).rule().clause()).hasToString("KPI-3");
        assertThat(trace.get(2).value()).isEqualTo(Exact.parse("0.4"));
    }

    @Test
    void who_is_assessable_has_a_coefficient_whether_or_not_there_is_a_commission() {
        var statement = settle(Regulation.operator(MARCH));
        assertThat(statement.isAssessable()).isTrue();
        assertThat(statement.key()).isEqualTo(Regulation.operator(MARCH).key());
    }

    @Test
    void who_is_not_assessable_has_no_coefficient_no_commission_and_no_trace() {
        var statement = settle(Figures.of(SOMEBODY, Post.STORE_OPERATOR, MARCH).build());
        assertThat(statement.isAssessable()).isFalse();
        assertThat(statement.coefficient()).isNull();
        assertThat(statement.commission()).isNull();
        assertThat(statement.trace()).isEmpty();
    }

    private static Figures agent(String margin) {
        return Figures.of(SOMEBODY, Post.SERVICE_AGENT, MARCH)
                .sales("90000", "100000")
                .grossMargin(margin)
                .build();
    }

    private static String paid(Statement statement) {
        return Moneys.number(statement.commission().amount()).toPlainString();
    }
}
