package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an engine chose for one person: one row of the OpenL table, or what the rules told Drools' outcome. The fields are
 * public because that is how OpenL fills a row.
 */
public final class Terms {

    private static final ClauseId CLAUSE = ClauseId.of("KPI-1");

    /** The weight of the distribution stores' sales against their target, or null. */
    public @Nullable BigDecimal distributionWeight;

    /** The weight of the own sales against their target, or null. */
    public @Nullable BigDecimal salesWeight;

    /** The weight of gross profit against expenses, or null. */
    public @Nullable BigDecimal profitWeight;

    /** The weight of the gross margin, or null. */
    public @Nullable BigDecimal marginWeight;

    /** The target of the gross margin, or null. */
    public @Nullable BigDecimal marginTarget;

    /** The rate of the commission. */
    public @Nullable BigDecimal rate;

    /** Whether the distribution stores' sales count for the commission. */
    public boolean distributionCounts;

    /** Begins without numbers. */
    public Terms() {}

    /**
     * Settles a month by these numbers.
     *
     * @param month the month
     * @return the settlement
     */
    Settlement settle(PersonMonth month) {
        var sheet = new Sheet(month, CLAUSE);
        if (distributionWeight != null) {
            sheet.distribution(Exact.of(distributionWeight));
        }
        if (salesWeight != null) {
            sheet.sales(Exact.of(salesWeight));
        }
        if (profitWeight != null) {
            sheet.profit(Exact.of(profitWeight));
        }
        if (marginWeight != null && marginTarget != null) {
            sheet.margin(Exact.of(marginWeight), Exact.of(marginTarget));
        }
        if (rate == null) {
            throw new IllegalStateException("No rule has set a rate for " + month.post() + ".");
        }
        return sheet.pay(Exact.of(rate), distributionCounts);
    }
}
