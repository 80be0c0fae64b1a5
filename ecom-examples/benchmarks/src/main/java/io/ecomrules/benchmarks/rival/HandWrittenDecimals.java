package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * For information: coefficient and commission alone, without indicators and findings, in decimals of 34 digits. Those are not exact
 * where a denominator is 3, so the library may not compute like this.
 */
public final class HandWrittenDecimals {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");
    private static final BigDecimal ONE_AND_A_HALF_PERCENT = new BigDecimal("0.015");
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");
    private static final BigDecimal TWENTY_PERCENT = new BigDecimal("0.2");
    private static final BigDecimal THIRTY_PERCENT = new BigDecimal("0.3");
    private static final BigDecimal FORTY_PERCENT = new BigDecimal("0.4");
    private static final BigDecimal FIFTY_PERCENT = new BigDecimal("0.5");
    private static final BigDecimal SIXTY_PERCENT = new BigDecimal("0.6");

    private HandWrittenDecimals() {}

    /**
     * What comes out.
     *
     * @param coefficient the coefficient, rounded on the way
     * @param commission the commission
     */
    public record Result(BigDecimal coefficient, MonetaryAmount commission) {}

    /**
     * Settles a month.
     *
     * @param month the month of a manager, an operator or an agent
     * @return the result, or null where a figure is missing or a denominator is zero
     */
    public static @Nullable Result settle(PersonMonth month) {
        return switch (month.post()) {
            case DEPARTMENT_MANAGER -> {
                var distribution = part(THIRTY_PERCENT, month.distributionSales(), month.distributionTarget());
                var own = part(FIFTY_PERCENT, month.sales(), month.target());
                var profit = part(TWENTY_PERCENT, month.grossProfit(), month.expenses());
                var base = sum(month.sales(), month.distributionSales());
                yield pay(month, sum(sum(distribution, own), profit), ONE_PERCENT, base);
            }
            case STORE_OPERATOR -> {
                var own = part(SIXTY_PERCENT, month.sales(), month.target());
                var profit = part(FORTY_PERCENT, month.grossProfit(), month.expenses());
                yield pay(month, sum(own, profit), ONE_AND_A_HALF_PERCENT, month.sales());
            }
            case SERVICE_AGENT -> {
                var own = part(SIXTY_PERCENT, month.sales(), month.target());
                var margin = month.grossMargin();
                var reached = margin != null && margin.compareTo(FORTY_PERCENT) < 0 ? BigDecimal.ZERO : FORTY_PERCENT;
                yield pay(month, sum(own, margin == null ? null : reached), FIVE_PERCENT, month.sales());
            }
            default -> throw new IllegalArgumentException("Not written for " + month.post() + ".");
        };
    }

    private static @Nullable BigDecimal part(
            BigDecimal weight, @Nullable BigDecimal actual, @Nullable BigDecimal against) {
        return actual == null || against == null || against.signum() == 0
                ? null
                : actual.divide(against, DIGITS).max(BigDecimal.ZERO).multiply(weight, DIGITS);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other, DIGITS);
    }

    private static @Nullable Result pay(
            PersonMonth month, @Nullable BigDecimal coefficient, BigDecimal rate, @Nullable BigDecimal base) {
        if (coefficient == null || base == null) {
            return null;
        }
        var leftOn = month.leftOn();
        var left = leftOn != null && !leftOn.isAfter(month.month().atEndOfMonth());
        var paid = left || base.signum() < 0 ? BigDecimal.ZERO : base;
        var amount = paid.multiply(rate, DIGITS).multiply(coefficient, DIGITS).setScale(2, RoundingMode.HALF_UP);
        return new Result(coefficient, Money.of(amount, month.currency()));
    }
}
