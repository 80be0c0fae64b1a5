package io.ecomrules.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic against pairs of whole numbers, compared by multiplying crosswise. */
@Tag("text")
class ExactLawTest {

    record Pair(BigInteger numerator, BigInteger denominator) {

        Exact exact() {
            return Exact.parse(numerator + "/" + denominator);
        }

        boolean is(Exact exact) {
            var text = exact.toString();
            int stroke = text.indexOf('/');
            var over = new BigInteger(stroke < 0 ? text : text.substring(0, stroke));
            var under = stroke < 0 ? BigInteger.ONE : new BigInteger(text.substring(stroke + 1));
            return numerator.multiply(under).equals(over.multiply(denominator));
        }
    }

    @Property
    void PAY_6_sums_differences_products_and_quotients_are_exact(
            @ForAll("pairs") Pair one, @ForAll("pairs") Pair other) {
        var a = one.numerator();
        var b = one.denominator();
        var c = other.numerator();
        var d = other.denominator();
        var bd = b.multiply(d);
        assertThat(new Pair(a.multiply(d).add(c.multiply(b)), bd))
                .matches(sum -> sum.is(one.exact().plus(other.exact())));
        assertThat(new Pair(a.multiply(d).subtract(c.multiply(b)), bd))
                .matches(difference -> difference.is(one.exact().minus(other.exact())));
        assertThat(new Pair(a.multiply(c), bd))
                .matches(product -> product.is(one.exact().times(other.exact())));
        Assume.that(c.signum() != 0);
        assertThat(new Pair(a.multiply(d), b.multiply(c)))
                .matches(quotient -> quotient.is(one.exact().dividedBy(other.exact())));
    }

    @Property
    void PAY_6_the_order_of_numbers_is_that_of_the_crosswise_products(
            @ForAll("pairs") Pair one, @ForAll("pairs") Pair other) {
        int order = one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
        assertThat(one.exact().compareTo(other.exact())).isEqualTo(order);
        assertThat(one.exact().isBelow(other.exact())).isEqualTo(order < 0);
        assertThat(one.exact().equals(other.exact())).isEqualTo(order == 0);
        assertThat(one.exact().max(other.exact())).isEqualTo(order < 0 ? other.exact() : one.exact());
        assertThat(one.exact().signum()).isEqualTo(one.numerator().signum());
    }

    @Property
    void PAY_6_what_is_written_is_read_back_as_the_same_number(@ForAll("pairs") Pair pair) {
        var exact = pair.exact();
        assertThat(Exact.parse(exact.toString())).isEqualTo(exact).hasSameHashCodeAs(exact);
        assertThat(pair.is(exact)).isTrue();
    }

    @Property
    void PAY_6_a_decimal_is_read_as_what_it_says(@ForAll BigDecimal decimal) {
        assertThat(Exact.parse(decimal.toString())).isEqualTo(Exact.of(decimal));
        assertThat(Exact.of(decimal).toDecimal()).matches(read -> read.abs().compareTo(decimal.abs()) <= 0);
        assertThat(Exact.of(decimal).round(Math.max(decimal.scale(), 0), RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(decimal);
    }

    @Property
    void PAY_6_the_decimal_for_reading_is_never_larger_and_off_by_less_than_its_last_digit(@ForAll("pairs") Pair pair) {
        var exact = pair.exact();
        var shown = exact.toDecimal();
        var gap = exact.minus(Exact.of(shown));
        assertThat(shown.precision()).isLessThanOrEqualTo(34);
        assertThat(gap.signum() * exact.signum()).isNotNegative();
        if (gap.signum() != 0) {
            // 34 digits: one unit of the last is at most 10^-33 of the number.
            var last = exact.times(Exact.of(BigDecimal.ONE.movePointLeft(33)));
            assertThat(gap.times(gap).isBelow(last.times(last))).isTrue();
        }
    }

    @Property
    void PAY_6_rounding_half_up_is_whole_number_division_of_twice_the_number_and_one(
            @ForAll("pairs") Pair pair, @ForAll @IntRange(max = 4) int decimals) {
        var scaled = pair.numerator().abs().multiply(BigInteger.TEN.pow(decimals));
        var twice = scaled.shiftLeft(1).add(pair.denominator());
        var rounded = twice.divide(pair.denominator().shiftLeft(1));
        var signed = pair.numerator().signum() < 0 ? rounded.negate() : rounded;
        assertThat(pair.exact().round(decimals, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(signed, decimals));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        var small = Arbitraries.bigIntegers().between(BigInteger.valueOf(-200), BigInteger.valueOf(200));
        var large = Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        var numerators = Arbitraries.oneOf(small, large);
        var denominators = Arbitraries.oneOf(small, large).map(BigInteger::abs).filter(each -> each.signum() > 0);
        // Pairs of pairs of edges would outnumber the tries; the small numbers meet them often enough.
        return Combinators.combine(numerators, denominators).as(Pair::new).withoutEdgeCases();
    }
}
