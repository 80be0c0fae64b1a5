package io.ecomrules.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class FiguresTest {

    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    @Test
    void a_missing_figure_is_not_known_and_a_zero_is_zero() {
        var figures = form().with(Figure.SALES, "0").build();
        assertThat(figures.value(Figure.SALES)).isEqualByComparingTo("0");
        assertThat(figures.exact(Figure.SALES)).isEqualTo(Exact.ZERO);
        assertThat(figures.value(Figure.TARGET)).isNull();
        assertThat(figures.exact(Figure.TARGET)).isNull();
        assertThat(figures).isNotEqualTo(form().build());
    }

    @Test
    void figures_are_in_CNY_of_somebody_still_employed_unless_something_else_is_said() {
        var figures = form().build();
        assertThat(figures.currency()).isEqualTo(Moneys.CNY);
        assertThat(figures.leftOn()).isNull();
        var yen = Moneys.currency("JPY").orElseThrow();
        var left = form().currency(yen).leftOn(LocalDate.parse("2026-03-31")).build();
        assertThat(left.currency()).isEqualTo(yen);
        assertThat(left.leftOn()).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "target, -0.01, negative-figure",
        "distributionTarget, -1, negative-figure",
        "expenses, -1, negative-figure",
        "MET-S1, -1, negative-figure",
        "MET-M3, -0.1, negative-figure",
        "grossMargin, 42, ratio-above-one",
        "grossMargin, 1.0001, ratio-above-one",
        "MET-D1, 95, ratio-above-one",
        "sales, 1e-1001, number-too-long",
        "sales, 1e1001, number-too-long"
    })
    void a_figure_out_of_range_is_refused_with_its_column(String measure, String value, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form().with(measure(measure), value).build())
                .satisfies(thrown -> assertThat(thrown.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.parameters()).containsEntry("column", measure);
                        }));
    }

    @ParameterizedTest
    @CsvSource({
        "target, 0",
        "expenses, 0",
        "sales, -5",
        "distributionSales, -5",
        "grossProfit, -5",
        "grossMargin, -0.2",
        "grossMargin, 1",
        "grossMargin, 0",
        "MET-D4, 1.5",
        "MET-O7, -1",
        "MET-M2, 3",
        "sales, 1e-1000",
        "sales, 1e1000"
    })
    void a_figure_at_the_edge_of_its_range_is_kept(String measure, String value) {
        assertThat(form().with(measure(measure), value).build().value(measure(measure)))
                .isEqualByComparingTo(value);
    }

    @Test
    void every_figure_out_of_range_is_named_at_once() {
        var form = form().with(Figure.GROSS_MARGIN, "42")
                .with(Figure.TARGET, "-1")
                .with(Figure.EXPENSES, "-2")
                .with(Metric.FIRST_RESPONSE, "-3");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(form::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(
                                Problem::code, problem -> problem.parameters().get("column"))
                        .containsExactly(
                                tuple("negative-figure", "target"),
                                tuple("negative-figure", "expenses"),
                                tuple("ratio-above-one", "grossMargin"),
                                tuple("negative-figure", "MET-S1")));
    }

    /** Writing such a number out would fill the memory, so it is refused before anything else is said of it. */
    @ParameterizedTest
    @CsvSource({"target, -1e100000", "grossMargin, 1e100000", "expenses, -1e2000000000"})
    void a_hostile_exponent_is_refused_without_being_written_out(String measure, String value) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form().with(measure(measure), value).build())
                .satisfies(thrown -> assertThat(thrown.problems())
                        .containsExactly(Problem.of("number-too-long", "column", measure)));
    }

    @Test
    void a_figure_has_at_most_2000_digits() {
        assertThat(form().with(Figure.SALES, "9".repeat(2_000)).build().values())
                .hasSize(1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form().with(Figure.SALES, "9".repeat(2_001)).build())
                .satisfies(thrown -> assertThat(thrown.problems())
                        .containsExactly(Problem.of("number-too-long", "column", "sales")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "42%", "１２", "٣", "", " 1", "1 ", "0x1", "NaN", "1/3"})
    void a_text_that_is_no_plain_decimal_number_is_refused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> form().with(Figure.SALES, text));
    }

    @Test
    void the_same_figures_are_equal_and_read_alike_in_whatever_order_they_came() {
        var one = form().with(Metric.FIRST_RESPONSE, "20").sales("1", "2").build();
        var other = form().with(Figure.TARGET, "2")
                .with(Metric.FIRST_RESPONSE, "20")
                .with(Figure.SALES, "1")
                .build();
        assertThat(one).isEqualTo(other);
        assertThat(other.values().keySet()).containsExactly(Figure.SALES, Figure.TARGET, Metric.FIRST_RESPONSE);
    }

    @Test
    void figures_do_not_change_with_what_they_were_made_from() {
        var values = new LinkedHashMap<Measure, BigDecimal>();
        values.put(Figure.SALES, BigDecimal.ONE);
        var figures = new Figures(form().build().key(), Moneys.CNY, null, values);
        values.put(Figure.SALES, BigDecimal.TEN);
        assertThat(figures.value(Figure.SALES)).isEqualTo(BigDecimal.ONE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> figures.values().put(Figure.TARGET, BigDecimal.ONE));
        var changed = figures.with(Figure.SALES, BigDecimal.TEN).with(Figure.EXPENSES, BigDecimal.ONE);
        assertThat(changed.values()).hasSize(2).containsEntry(Figure.SALES, BigDecimal.TEN);
        assertThat(figures.values()).hasSize(1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> figures.with(Figure.EXPENSES, new BigDecimal("-1")));
    }

    @Test
    void ORG_2_a_settlement_is_known_by_person_post_and_period() {
        assertThat(form().build().key()).hasToString("E-7/store-operator/2026-03");
        assertThat(form().build().key())
                .isEqualTo(new SettlementKey(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH))
                .isNotEqualTo(new SettlementKey(Regulation.SOMEBODY, Post.STORE_MANAGER, MARCH))
                .isNotEqualTo(new SettlementKey(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH.plus(1)));
    }

    private static Figures.Builder form() {
        return Figures.of(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH);
    }

    private static Measure measure(String code) {
        return Measure.parse(code).orElseThrow();
    }
}
