package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers as the pages show them. */
@Tag("text")
class NumbersTest {

    private final Numbers numbers = Language.of(Locale.SIMPLIFIED_CHINESE).numbers();

    @Test
    void DIS_1_what_is_just_below_the_line_does_not_look_as_if_it_stood_on_it() {
        assertThat(numbers.coefficient(Exact.parse("0.599999"))).isEqualTo("0.5999…");
        assertThat(numbers.coefficient(Exact.parse("0.6"))).isEqualTo("0.6000");
        assertThat(numbers.coefficient(Exact.parse("0.60001"))).isEqualTo("0.6000…");
    }

    @Test
    void an_exact_number_is_a_decimal_where_one_is_exact_and_a_fraction_otherwise() {
        assertThat(numbers.exact(Exact.parse("33/25"))).isEqualTo("1.32");
        assertThat(numbers.exact(Exact.parse("1/3"))).isEqualTo("1/3");
    }

    @Test
    void a_fraction_that_nobody_can_read_is_cut_visibly() {
        var long_ = Exact.parse("1".repeat(60) + "/" + "7".repeat(59));

        assertThat(numbers.exact(long_)).endsWith("…").hasSizeLessThan(50);
    }

    @Test
    void PAY_6_amounts_have_the_decimals_of_their_currency_and_are_never_rounded() {
        var yen = Moneys.currency("JPY").orElseThrow();

        assertThat(numbers.money(new BigDecimal("1200000"), Moneys.CNY)).isEqualTo("1,200,000.00");
        assertThat(numbers.money(new BigDecimal("-23456.789"), Moneys.CNY)).isEqualTo("-23,456.789");
        assertThat(numbers.money(new BigDecimal("116013"), yen)).isEqualTo("116,013");
        assertThat(numbers.money(new BigDecimal("12345678901234567890.12"), Moneys.CNY))
                .isEqualTo("12,345,678,901,234,567,890.12");
    }

    @Test
    void percentages_are_cut_and_never_rounded_up_to_the_target() {
        assertThat(numbers.percent(Exact.parse("0.99999"))).isEqualTo("99.99…%");
        assertThat(numbers.percent(Exact.parse("0.015"))).isEqualTo("1.5%");
        assertThat(numbers.percent(Exact.ONE)).isEqualTo("100%");
    }

    @Test
    void a_figure_is_written_in_its_unit() {
        var seconds = Metric.parse("MET-S1").orElseThrow();

        assertThat(numbers.figure(Figure.GROSS_MARGIN, new BigDecimal("0.3999"), Moneys.CNY))
                .isEqualTo("39.99%");
        assertThat(numbers.figure(seconds, new BigDecimal("28.50"), Moneys.CNY)).isEqualTo("28.5 秒");
    }

    @Test
    void the_size_of_a_bar_is_a_plain_number_from_0_to_1() {
        assertThat(Numbers.share(Exact.parse("-3"), Exact.ONE)).isEqualTo("0");
        assertThat(Numbers.share(Exact.parse("7"), Exact.ONE)).isEqualTo("1");
        assertThat(Numbers.share(Exact.parse("1/3"), Exact.ONE)).isEqualTo("0.3333");
        assertThat(Numbers.share(Exact.ONE, Exact.ZERO)).isEqualTo("0");
    }

    @Test
    void long_decimals_in_a_sentence_are_cut_and_nothing_else_is() {
        assertThat(Numbers.shorten("达成率为 1.0526315789473684210526315789473684，高于 0.5999999"))
                .isEqualTo("达成率为 1.052631…，高于 0.5999999");
        assertThat(Numbers.shorten("a1.0526315789473684 1.2.345678901234"))
                .isEqualTo("a1.0526315789473684 1.2.345678901234");
    }
}
