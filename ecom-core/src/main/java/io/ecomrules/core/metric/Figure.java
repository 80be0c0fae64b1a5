package io.ecomrules.core.metric;

import java.util.Optional;

/**
 * A figure of the settlement sheet, on which the scorecards KPI-1 to KPI-3 and the commissions of PAY stand. Its code is
 * the English column name. Targets and expenses are never negative; sales, gross profit and gross margin may be.
 */
public enum Figure implements Measure {
    /** Sales of the own stores, or the person's own sales. */
    SALES("sales", "sales", Unit.MONEY, true),
    /** What {@link #SALES} should have reached. */
    TARGET("target", "target", Unit.MONEY, false),
    /** Sales of the distribution stores (KPI-1). */
    DISTRIBUTION_SALES("distributionSales", "distribution-sales", Unit.MONEY, true),
    /** What {@link #DISTRIBUTION_SALES} should have reached. */
    DISTRIBUTION_TARGET("distributionTarget", "distribution-target", Unit.MONEY, false),
    /** Sales less the cost of what was sold. */
    GROSS_PROFIT("grossProfit", "gross-profit", Unit.MONEY, true),
    /** What was spent to sell. */
    EXPENSES("expenses", "expenses", Unit.MONEY, false),
    /** Gross profit as a fraction of sales: 0.42, never 42 (KPI-3). */
    GROSS_MARGIN("grossMargin", "gross-margin", Unit.RATIO, true);

    private final String code;
    private final String kebab;
    private final Unit unit;
    private final boolean mayBeNegative;

    Figure(String code, String kebab, Unit unit, boolean mayBeNegative) {
        this.code = code;
        this.kebab = kebab;
        this.unit = unit;
        this.mayBeNegative = mayBeNegative;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the figure's name as it stands in codes of findings, such as {@code missing-gross-profit}.
     *
     * @return the name in kebab-case
     */
    @Override
    public String kebab() {
        return kebab;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public boolean mayBeNegative() {
        return mayBeNegative;
    }

    /** {@inheritDoc} Only the gross margin is bounded by one. */
    @Override
    public boolean mayExceedOne() {
        return this != GROSS_MARGIN;
    }

    /**
     * Finds the figure that a column names, as {@link Measure#parse(String)} does.
     *
     * @param codeOrAlias the name as somebody wrote it
     * @return the figure, or empty where none has that name
     */
    public static Optional<Figure> parse(String codeOrAlias) {
        return Measure.parse(codeOrAlias).filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
