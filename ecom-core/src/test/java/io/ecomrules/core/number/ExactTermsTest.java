package io.ecomrules.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A number may be held in other than its lowest terms, and nobody may notice. */
class ExactTermsTest {

    @Test
    void six_quarters_are_three_halves() {
        var quarters = Exact.of(6).dividedBy(Exact.of(4));
        var halves = Exact.parse("1.5");

        assertThat(quarters)
                .isEqualTo(halves)
                .hasSameHashCodeAs(halves)
                .hasToString("3/2")
                .isEqualByComparingTo(halves);
        assertThat(quarters.minus(halves).signum()).isZero();
    }

    @Test
    void a_number_computed_with_for_long_does_not_grow_without_end() {
        var one = Exact.of(6).dividedBy(Exact.of(-6)).times(Exact.of(-1));
        for (int i = 0; i < 40; i++) {
            one = one.times(one);
        }

        assertThat(one).isEqualTo(Exact.ONE).hasToString("1");
    }

    @Test
    void thirty_four_digits_are_read_whole_and_the_thirty_fifth_is_cut() {
        assertThat(Exact.parse("1234567890123456789012.123456789012").toPlainString())
                .isEqualTo("1234567890123456789012.123456789012");
        assertThat(Exact.parse("9999999999999999999999.999999999999").toPlainString())
                .isEqualTo("9999999999999999999999.999999999999");
        assertThat(Exact.parse("12345678901234567890123.123456789019").toPlainString())
                .isEqualTo("12345678901234567890123.12345678901");
    }

    @Property
    void short_decimals_are_read_as_long_division_reads_them(
            @ForAll @BigRange(min = "-99999999999999999999999999", max = "99999999999999999999999999")
                    BigInteger numerator,
            @ForAll @BigRange(min = "1", max = "999999999999") BigInteger denominator,
            @ForAll @IntRange(max = 20) int scale) {
        var cut = new MathContext(34, RoundingMode.DOWN);
        for (var divisor : new BigInteger[] {denominator, BigInteger.TEN.pow(scale), BigInteger.TWO.pow(scale)}) {
            var expected = new BigDecimal(numerator).divide(new BigDecimal(divisor), cut);
            assertThat(Exact.parse(numerator + "/" + divisor).toDecimal())
                    .isEqualTo(expected.signum() == 0 ? BigDecimal.ZERO : expected.stripTrailingZeros());
        }
    }
}
