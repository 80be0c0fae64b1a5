package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One person's month as a program written for these three posts alone would hold it. A figure that is not known is null.
 *
 * @param employee who
 * @param post the post
 * @param month the month
 * @param currency the currency of all amounts
 * @param leftOn the last day employed, or null
 * @param sales the own sales
 * @param target the own target
 * @param distributionSales the distribution stores' sales
 * @param distributionTarget the distribution stores' target
 * @param grossProfit the gross profit
 * @param expenses the expenses
 * @param grossMargin the gross margin as a fraction
 */
public record PersonMonth(
        String employee,
        Post post,
        YearMonth month,
        CurrencyUnit currency,
        @Nullable LocalDate leftOn,
        @Nullable BigDecimal sales,
        @Nullable BigDecimal target,
        @Nullable BigDecimal distributionSales,
        @Nullable BigDecimal distributionTarget,
        @Nullable BigDecimal grossProfit,
        @Nullable BigDecimal expenses,
        @Nullable BigDecimal grossMargin) {}
