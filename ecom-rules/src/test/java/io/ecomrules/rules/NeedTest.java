package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What a coefficient of 1.0 would take. */
class NeedTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    @Test
    void an_operator_at_0_94_needs_100000_more_sales_or_30000_more_profit() {
        // 0.6 × 0.9 + 0.4 × 1 = 0.94; missing 0.06: 0.1 of the target, or 0.15 of the expenses.
        var figures = operator("900000", "1000000", "200000", "200000");

        var needs = ECOM.performance().toReach(figures, Exact.ONE);

        assertThat(needs).extracting(Need::measure).containsExactly(Figure.SALES, Figure.GROSS_PROFIT);
        assertThat(needs)
                .extracting(Need::missing)
                .containsExactly(new BigDecimal("100000.00"), new BigDecimal("30000.00"));
    }

    @Test
    void who_has_reached_the_goal_needs_nothing() {
        assertThat(ECOM.performance().toReach(operator("1000000", "1000000", "200000", "200000"), Exact.ONE))
                .isEmpty();
    }

    @Test
    void who_cannot_be_assessed_gets_no_advice() {
        assertThat(ECOM.performance().toReach(operator("1", "0", "2", "2"), Exact.ONE))
                .isEmpty();
    }

    @Test
    void an_agent_is_told_the_margin_only_where_it_is_enough() {
        var close = agent("100000", "0.39");
        var far = agent("90000", "0.39");

        assertThat(ECOM.performance().toReach(close, Exact.ONE))
                .extracting(Need::measure)
                .containsExactly(Figure.SALES, Figure.GROSS_MARGIN);
        assertThat(ECOM.performance().toReach(far, Exact.ONE))
                .extracting(Need::measure)
                .containsExactly(Figure.SALES);
    }

    @Test
    void KPI_4_a_share_is_never_advised_above_one() {
        var designer = Figures.of(new EmployeeId("E-1"), Post.DESIGNER, MARCH)
                .with(Metric.parse("MET-D1").orElseThrow(), "0.95")
                .with(Metric.parse("MET-D2").orElseThrow(), "0.90")
                .with(Metric.parse("MET-D3").orElseThrow(), "1")
                .with(Metric.parse("MET-D4").orElseThrow(), "0.40")
                .build();

        assertThat(ECOM.performance().toReach(designer, Exact.ONE))
                .extracting(need -> need.measure().code())
                .isEqualTo(List.of("MET-D4"));
    }

    @Property
    void what_is_advised_suffices_and_a_fen_less_does_not(
            @ForAll @LongRange(min = 1, max = 5_000_000) long sales,
            @ForAll @LongRange(min = 1, max = 5_000_000) long target,
            @ForAll @LongRange(min = -100_000, max = 500_000) long profit,
            @ForAll @LongRange(min = 1, max = 500_000) long expenses) {
        var figures = operator("" + sales, "" + target, "" + profit, "" + expenses);
        for (var need : ECOM.performance().toReach(figures, Exact.ONE)) {
            assertThat(coefficient(figures.with(need.measure(), need.required())))
                    .isGreaterThanOrEqualTo(Exact.ONE);
            assertThat(coefficient(figures.with(need.measure(), need.required().subtract(new BigDecimal("0.01")))))
                    .isLessThan(Exact.ONE);
        }
    }

    private static Exact coefficient(Figures figures) {
        return java.util.Objects.requireNonNull(
                ECOM.performance().settle(figures).coefficient());
    }

    private static Figures operator(String sales, String target, String profit, String expenses) {
        return Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, MARCH)
                .sales(sales, target)
                .profit(profit, expenses)
                .build();
    }

    private static Figures agent(String sales, String margin) {
        return Figures.of(new EmployeeId("E-1"), Post.SERVICE_AGENT, MARCH)
                .sales(sales, "100000")
                .grossMargin(margin)
                .build();
    }
}
