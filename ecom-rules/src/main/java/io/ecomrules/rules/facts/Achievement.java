package io.ecomrules.rules.facts;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one person reached in one period, for rules such as a sales tier. A figure that is not known is null, and no comparison with it
 * holds. Rules that read it run for every person, which costs more than rules that read a {@link Scope} only.
 *
 * @param sales the own sales
 * @param target the own target
 * @param distributionSales the distribution stores' sales
 * @param distributionTarget the distribution stores' target
 * @param grossProfit the gross profit
 * @param expenses the expenses
 * @param grossMargin the gross margin as a fraction
 * @param coefficient the exact coefficient, known to commission rules only
 */
public record Achievement(
        @Nullable BigDecimal sales,
        @Nullable BigDecimal target,
        @Nullable BigDecimal distributionSales,
        @Nullable BigDecimal distributionTarget,
        @Nullable BigDecimal grossProfit,
        @Nullable BigDecimal expenses,
        @Nullable BigDecimal grossMargin,
        @Nullable Exact coefficient) {

    /**
     * Takes what rules may see from somebody's figures.
     *
     * @param figures the figures
     * @param coefficient the coefficient, or null before there is one
     * @return the fact
     */
    public static Achievement of(Figures figures, @Nullable Exact coefficient) {
        return new Achievement(
                figures.value(Figure.SALES),
                figures.value(Figure.TARGET),
                figures.value(Figure.DISTRIBUTION_SALES),
                figures.value(Figure.DISTRIBUTION_TARGET),
                figures.value(Figure.GROSS_PROFIT),
                figures.value(Figure.EXPENSES),
                figures.value(Figure.GROSS_MARGIN),
                coefficient);
    }
}
