package io.ecomrules.core.performance;

import static io.ecomrules.core.performance.Regulation.SOMEBODY;
import static io.ecomrules.core.performance.Regulation.settle;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/** Coefficient and commission of generated months against {@link Fraction}, and what must hold of them whatever the figures. */
class SettlementLawTest {

    /** A month in fen; the margin in ten-thousandths. */
    record Month(
            Post post,
            long sales,
            long target,
            long distributionSales,
            long distributionTarget,
            long profit,
            long expenses,
            long margin) {

        Figures figures() {
            return times(1);
        }

        /** The same month with every amount so many times as large. */
        Figures times(long factor) {
            return Figures.of(SOMEBODY, post, PeriodMonth.of(2026, 3))
                    .sales(fen(sales * factor), fen(target * factor))
                    .distribution(fen(distributionSales * factor), fen(distributionTarget * factor))
                    .profit(fen(profit * factor), fen(expenses * factor))
                    .grossMargin(BigDecimal.valueOf(margin, 4).toPlainString())
                    .build();
        }

        /** The same month with every target reached exactly, where there is a sale to reach it with. */
        Month onTarget() {
            return new Month(
                    post,
                    sales,
                    sales > 0 ? sales : target,
                    distributionSales,
                    distributionSales > 0 ? distributionSales : distributionTarget,
                    profit,
                    profit > 0 ? profit : expenses,
                    margin);
        }

        Fraction coefficient() {
            var own = Fraction.of(sales, 1).by(Fraction.of(target, 1)).notBelowZero();
            var profitable = Fraction.of(profit, 1).by(Fraction.of(expenses, 1)).notBelowZero();
            return switch (post) {
                case DEPARTMENT_MANAGER ->
                    Fraction.of(distributionSales, 1)
                            .by(Fraction.of(distributionTarget, 1))
                            .notBelowZero()
                            .times(Fraction.of(3, 10))
                            .plus(own.times(Fraction.of(5, 10)))
                            .plus(profitable.times(Fraction.of(2, 10)));
                case STORE_OPERATOR -> own.times(Fraction.of(6, 10)).plus(profitable.times(Fraction.of(4, 10)));
                default -> own.times(Fraction.of(6, 10)).plus(Fraction.of(margin >= 4_000 ? 4 : 0, 10));
            };
        }

        /** In yuan; 0 for a base below 0 (PAY-7). */
        Fraction commission() {
            var base = post == Post.DEPARTMENT_MANAGER ? sales + distributionSales : sales;
            var rate = switch (post) {
                case DEPARTMENT_MANAGER -> 10;
                case STORE_OPERATOR -> 15;
                default -> 50;
            };
            return Fraction.of(base, 100)
                    .notBelowZero()
                    .times(Fraction.of(rate, 1_000))
                    .times(coefficient());
        }
    }

    @Property(tries = 12_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void PAY_6_coefficient_and_commission_agree_with_fractions_of_whole_numbers(@ForAll("months") Month month) {
        var statement = settle(month.figures());
        var expected = month.coefficient();
        var coefficient = statement.coefficient();
        assertThat(coefficient).isEqualTo(Exact.parse(expected.over() + "/" + expected.under()));
        assertThat(coefficient.isBelow(Exact.parse("0.6"))).isEqualTo(expected.isBelow(Fraction.of(6, 10)));
        assertThat(paid(statement)).isEqualTo(month.commission().fen());

        // The months that are hard: none of them and this law would say little.
        Statistics.label("half a fen")
                .collect(month.commission().isHalfAFen())
                .coverage(SettlementLawTest::someAreTrue);
        Statistics.label("exactly 0.6")
                .collect(!expected.isBelow(Fraction.of(6, 10))
                        && !Fraction.of(6, 10).isBelow(expected))
                .coverage(SettlementLawTest::someAreTrue);
        Statistics.label("tries")
                .collect(true)
                .coverage(tries -> tries.check(true).count(count -> count >= 10_000));
    }

    @Property(tries = 1_000)
    void PAY_1_more_sales_never_pay_less(@ForAll("months") Month month, @ForAll @IntRange(max = 1_000_000) int more) {
        var figures = month.figures();
        var sales = figures.value(Figure.SALES).add(BigDecimal.valueOf(more, 2));
        assertThat(paid(settle(figures.with(Figure.SALES, sales)))).isGreaterThanOrEqualTo(paid(settle(figures)));
    }

    @Property(tries = 1_000)
    void PAY_1_all_amounts_times_k_leave_the_coefficient_and_pay_k_times_as_much_before_rounding(
            @ForAll("months") Month month, @ForAll @IntRange(min = 2, max = 1_000) int factor) {
        var one = settle(month.figures());
        var many = settle(month.times(factor));
        assertThat(many.coefficient()).isEqualTo(one.coefficient());
        var apart = paid(many)
                .subtract(paid(one).multiply(BigInteger.valueOf(factor)))
                .abs();
        // Each of the two is off by at most half a fen, and the first of them counts k times.
        assertThat(apart.shiftLeft(1)).isLessThanOrEqualTo(BigInteger.valueOf(factor + 1L));
    }

    @Property(tries = 1_000)
    void PAY_7_no_commission_is_ever_negative(@ForAll("months") Month month) {
        assertThat(paid(settle(month.figures()))).isNotNegative();
    }

    private static void someAreTrue(StatisticsCoverage coverage) {
        coverage.check(true).count(count -> count >= 10);
    }

    private static BigInteger paid(Statement statement) {
        return Moneys.number(statement.commission().amount()).unscaledValue();
    }

    private static String fen(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Amounts of every size, round ones and equal ones often, so that halves of a fen and exactly 0.6 are met. */
    @Provide
    Arbitrary<Month> months() {
        var amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 300_000_000L),
                Arbitraries.longs().between(1, 300).map(each -> each * 1_000_000L),
                Arbitraries.longs().between(1, 100_000).map(each -> each * 10),
                Arbitraries.longs().between(1, 40));
        var gains =
                Arbitraries.oneOf(amounts, Arbitraries.longs().between(-5_000_000L, 5_000_000L), Arbitraries.just(0L));
        var posts = Arbitraries.of(Post.DEPARTMENT_MANAGER, Post.STORE_OPERATOR, Post.SERVICE_AGENT);
        var margins = Arbitraries.longs().between(3_990, 4_010);
        var months = Combinators.combine(posts, gains, amounts, gains, amounts, gains, amounts, margins)
                .as(Month::new)
                .withoutEdgeCases();
        return Combinators.combine(months, Arbitraries.of(true, false, false))
                .as((month, onTarget) -> onTarget ? month.onTarget() : month);
    }
}
