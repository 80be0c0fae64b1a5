package io.ecomrules.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class ExactTest {

    @Test
    void PAY_6_six_tenths_of_a_third_and_four_tenths_are_exactly_six_tenths_and_not_below() {
        var sixTenths = Exact.parse("0.6");
        var sum = sixTenths.times(Exact.ONE.dividedBy(Exact.of(3))).plus(Exact.parse("0.4"));
        assertThat(sum).isEqualTo(sixTenths);
        assertThat(sum.isBelow(sixTenths)).isFalse();
        // What it guards against: 34 digits, cut, are not enough.
        assertThat(Exact.of(Exact.parse("1/3").toDecimal()).times(sixTenths).plus(Exact.parse("0.4")))
                .matches(cut -> cut.isBelow(sixTenths));
    }

    @ParameterizedTest
    @CsvSource({
        "0.58, 29/50",
        "1.2E6, 1200000",
        "1e-2, 1/100",
        "+5, 5",
        "5., 5",
        ".5, 1/2",
        "-0.50, -1/2",
        "-0, 0",
        "33/25, 33/25",
        "66/50, 33/25",
        "-4/2, -2",
        "0/7, 0"
    })
    void a_number_is_read_and_written_in_lowest_terms(String text, String written) {
        assertThat(Exact.parse(text)).hasToString(written);
        assertThat(Exact.parse(written)).isEqualTo(Exact.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "+",
                "e5",
                "1,000",
                "1 000",
                "1_000",
                "42%",
                "0,5",
                "１２",
                "0．5",
                "٣",
                "1.2.3",
                " 1",
                "1 ",
                "1\n",
                "0x1F",
                "1f",
                "1d",
                "NaN",
                "Infinity",
                "∞",
                "½",
                "一",
                "--1",
                "1e",
                "1e+",
                "1e1.5",
                "1/",
                "/2",
                "1/-2",
                "1/2/3",
                "0.5/2",
                "1/0",
                "1e999999",
                "1e-999999",
                "1e9999",
                "1e-1001",
                "1e99999999999"
            })
    void what_is_no_plain_number_is_refused(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Exact.parse(text))
                .withMessageContaining(text.strip());
    }

    @Test
    void a_hostile_length_is_refused_and_a_long_number_is_read() {
        assertThat(Exact.parse("9".repeat(2_000)).toString()).hasSize(2_000);
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Exact.parse("9".repeat(2_001)));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Exact.parse("0." + "9".repeat(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("1e-1001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Exact.of(new BigDecimal("1e1001")));
        assertThat(Exact.of(new BigDecimal("1e1000")).signum()).isPositive();
        assertThat(Exact.of(new BigDecimal("1e-1000")).signum()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 0.3333333333333333333333333333333333",
        "2/3, 0.6666666666666666666666666666666666",
        "-2/3, -0.6666666666666666666666666666666666",
        "2/300, 0.006666666666666666666666666666666666",
        "20000/3, 6666.666666666666666666666666666666",
        "33/25, 1.32",
        "1200000, 1200000",
        "0/5, 0",
        "1.50, 1.5"
    })
    void reading_shows_34_digits_cut_and_not_rounded(String number, String shown) {
        assertThat(Exact.parse(number).toPlainString()).isEqualTo(shown);
        assertThat(Exact.parse(number).toDecimal()).isEqualByComparingTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1/200, 2, 0.01", "-1/200, 2, -0.01", "1/201, 2, 0.00", "5/2, 0, 3", "1/3, 3, 0.333", "7, 2, 7.00"})
    void rounding_half_up_keeps_exactly_the_decimals_asked_for(String number, int decimals, String rounded) {
        assertThat(Exact.parse(number).round(decimals, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void dividing_by_zero_is_refused_with_what_may_have_been_forgotten() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Exact.of(5).dividedBy(Exact.of(new BigDecimal("0.00"))))
                .withMessageContaining("5")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_number_is_below_another_only_if_it_is_smaller() {
        assertThat(Exact.parse("0.59").isBelow(Exact.parse("0.6"))).isTrue();
        assertThat(Exact.parse("0.60").isBelow(Exact.parse("3/5"))).isFalse();
        assertThat(Exact.parse("0.61").isBelow(Exact.parse("0.6"))).isFalse();
        assertThat(Exact.of(1).max(Exact.of(2))).isEqualTo(Exact.of(2));
        assertThat(Exact.of(2).max(Exact.of(1))).isEqualTo(Exact.of(2));
    }

    @Test
    void equal_numbers_are_equal_whatever_scale_they_were_written_in() {
        assertThat(Exact.of(new BigDecimal("1.50")))
                .isEqualTo(Exact.of(new BigDecimal("1.5")))
                .hasSameHashCodeAs(Exact.parse("3/2"))
                .isNotEqualTo(Exact.parse("1.51"));
    }
}
