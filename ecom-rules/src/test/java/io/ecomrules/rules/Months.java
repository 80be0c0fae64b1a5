package io.ecomrules.rules;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates figures that can be assessed, from ordinary to odd: fen, fractions of a fen, zero, losses, leavers, other currencies. */
final class Months {

    private static final List<Post> POSTS =
            List.of(Post.DEPARTMENT_MANAGER, Post.STORE_OPERATOR, Post.SERVICE_AGENT, Post.PRE_SALES_AGENT);

    private Months() {}

    static Arbitrary<Figures> figures() {
        var whom = Combinators.combine(
                        Arbitraries.integers().between(1, 40).map(number -> new EmployeeId("E-" + number)),
                        Arbitraries.of(POSTS),
                        periods())
                .as(Figures::of);
        var amounts = Combinators.combine(amount(), target(), amount(), target(), amount(), target())
                .as(List::of);
        var rest = Combinators.combine(margin(), Arbitraries.of("CNY", "CNY", "CNY", "USD", "JPY", "KWD"), leavers())
                .as(Rest::new);
        return Combinators.combine(whom, amounts, rest).as((form, money, more) -> {
            form.with(Figure.SALES, money.get(0)).with(Figure.TARGET, money.get(1));
            form.with(Figure.DISTRIBUTION_SALES, money.get(2)).with(Figure.DISTRIBUTION_TARGET, money.get(3));
            form.with(Figure.GROSS_PROFIT, money.get(4)).with(Figure.EXPENSES, money.get(5));
            form.with(Figure.GROSS_MARGIN, more.margin());
            form.currency(Moneys.currency(more.currency()).orElseThrow());
            if (more.leftOn() != null) {
                form.leftOn(more.leftOn());
            }
            return form.build();
        });
    }

    private record Rest(BigDecimal margin, String currency, LocalDate leftOn) {}

    private static Arbitrary<Period> periods() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        4,
                        Arbitraries.integers()
                                .between(0, 30)
                                .map(months -> PeriodMonth.of(2024, 1).plus(months))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(2024, 2026)
                                .map(year -> new AssessmentYear(YearMonth.of(year, 4)))));
    }

    private static Arbitrary<LocalDate> leavers() {
        return Arbitraries.integers()
                .between(0, 1_500)
                .map(LocalDate.of(2023, 12, 1)::plusDays)
                .injectNull(0.9);
    }

    private static Arbitrary<BigDecimal> margin() {
        var any = Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.5"), BigDecimal.ONE)
                .ofScale(4);
        return Arbitraries.oneOf(any, numbers("0.4", "0.3999", "0.40000000001", "0", "1"));
    }

    /** Any amount to the fen, and the odd ones: none, a fen, a loss, a part of a fen, more than any store sells. */
    static Arbitrary<BigDecimal> amount() {
        var any = Arbitraries.bigDecimals()
                .between(new BigDecimal("-200000"), new BigDecimal("5000000"))
                .ofScale(2);
        return Arbitraries.oneOf(
                any, any, any, numbers("0", "0.01", "-0.01", "1000000", "0.00333", "98765432109876.54"));
    }

    private static Arbitrary<BigDecimal> target() {
        var any = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("5000000"))
                .ofScale(2);
        return Arbitraries.oneOf(any, any, any, numbers("0.01", "3", "7", "1000000", "0.00011"));
    }

    private static Arbitrary<BigDecimal> numbers(String... numbers) {
        return Arbitraries.of(numbers).map(BigDecimal::new);
    }
}
