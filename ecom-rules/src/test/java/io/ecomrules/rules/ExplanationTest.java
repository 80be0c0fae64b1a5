package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Explanation;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why somebody gets what they get, in sentences of both languages. */
@Tag("text")
class ExplanationTest {

    private final Ecom ecom = Ecom.builtIn();

    @Test
    void KPI_3_a_third_is_shown_as_the_fraction_it_is_and_the_coefficient_as_exactly_0_6() {
        var english = explain(
                Locale.ENGLISH, Post.SERVICE_AGENT, form -> form.sales("1", "3").grossMargin("0.42"));

        assertThat(english.get(0)).startsWith("sales 1 ÷ target 3: attainment 1/3, weight 0.6, gives 0.2. [KPI-3 | ");
        assertThat(english.get(1))
                .startsWith("gross margin 0.42 reaches 0.4: counts 1, weight 0.4, gives 0.4. [KPI-3 | ");
        assertThat(english.get(2)).isEqualTo("Coefficient = 0.2 + 0.4 = 0.6.");
        assertThat(english.get(3))
                .startsWith(
                        "Commission = base 1 × rate 0.05 × coefficient 0.6 = 0.03 CNY, before tax, rounded half up once. [PAY-1 | ")
                .contains("commission-monthly.drl:");
    }

    @Test
    void KPI_3_a_margin_that_is_not_reached_says_so() {
        var chinese = explain(
                Locale.SIMPLIFIED_CHINESE,
                Post.SERVICE_AGENT,
                form -> form.sales("90000", "100000").grossMargin("0.3999"));

        assertThat(chinese.get(1)).startsWith("毛利率 0.3999，未达到 0.4，计 0，权重 0.4，得 0。［KPI-3｜");
    }

    @Test
    void KPI_4_a_metric_that_is_better_when_lower_says_so() {
        var chinese = explain(
                Locale.SIMPLIFIED_CHINESE,
                Post.PRODUCT_EDITOR,
                form -> form.with(metric("MET-E1"), "0.98")
                        .with(metric("MET-E2"), "1")
                        .with(metric("MET-E3"), "4"));

        assertThat(chinese.get(1)).contains("目标 2（越低越好），达成率 1.5");
        assertThat(chinese.get(2)).contains("目标 2（越低越好），达成率 0，");
    }

    @Test
    void PAY_5_who_left_reads_the_rule_by_which_nothing_is_paid() {
        var chinese = explain(
                Locale.SIMPLIFIED_CHINESE,
                Post.SERVICE_AGENT,
                form -> form.sales("90000", "100000").grossMargin("0.42").leftOn(LocalDate.of(2026, 3, 31)));

        assertThat(chinese.get(3)).startsWith("提成 = 0.00 CNY。［PAY-5｜").contains("payout.drl 第 ");
        assertThat(chinese.get(4)).startsWith("提示（PAY-5）：最后在职日 2026-03-31 在本考核期内");
    }

    @Test
    void who_cannot_be_assessed_reads_every_reason() {
        var english = explain(Locale.ENGLISH, Post.STORE_OPERATOR, form -> form.sales("1", "0"));

        assertThat(english)
                .hasSize(3)
                .allMatch(sentence -> sentence.startsWith("Note (KPI-2): "))
                .noneMatch(sentence -> sentence.contains("{"));
    }

    private List<String> explain(Locale locale, Post post, UnaryOperator<Figures.Builder> fill) {
        var form = Figures.of(new EmployeeId("E-1"), post, PeriodMonth.of(2026, 3));
        return Explanation.of(ecom.performance().settle(fill.apply(form).build()), locale);
    }

    private static Metric metric(String code) {
        return Metric.parse(code).orElseThrow();
    }
}
