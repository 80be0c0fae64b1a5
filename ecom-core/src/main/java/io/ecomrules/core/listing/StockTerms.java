package io.ecomrules.core.listing;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules say about stock.
 *
 * @param delistAt at this much and below a product is taken down, or null
 * @param stays the rule by which it stays whatever its stock, or null
 * @param safetyDays for how many days there should be more than until an order arrives, or null
 * @param reviewDays for how many days beyond that an order should last, or null
 * @param refusals what stands against deciding, such as {@code no-rule-in-force}
 */
public record StockTerms(
        @Nullable Ruled<Exact> delistAt,
        @Nullable RuleReference stays,
        @Nullable Ruled<Exact> safetyDays,
        @Nullable Ruled<Exact> reviewDays,
        List<Finding> refusals) {

    static final ClauseId DELISTING = ClauseId.of("LST-4");
    static final ClauseId REPLENISHING = ClauseId.of("LST-5");

    /** Copies the refusals. */
    public StockTerms {
        refusals = List.copyOf(refusals);
    }

    /**
     * Decides whether a product is taken down because it is sold out (LST-4).
     *
     * @param level its stock
     * @return the decision with its reason
     */
    public Delisting delisting(StockLevel level) {
        if (stays != null) {
            return new Delisting.Stay(stays);
        }
        if (delistAt == null) {
            return new Delisting.Undecided(refusals);
        }
        if (level.available() == null) {
            return new Delisting.Undecided(
                    List.of(unknown(DELISTING, StockFigure.STOCK, level.sku(), delistAt.rule())));
        }
        if (delistAt.value().isBelow(Exact.of(level.available()))) {
            return new Delisting.Stay(delistAt.rule());
        }
        return new Delisting.TakeDown(
                Finding.of(DELISTING, "sold-out", delistAt.rule().name(), Severity.VIOLATION)
                        .with("sku", level.sku().value())
                        .with("stock", level.available().toPlainString())
                        .with("limit", delistAt.value().toPlainString()));
    }

    static Finding unknown(ClauseId clause, StockFigure figure, Sku sku, @Nullable RuleReference rule) {
        return Finding.of(clause, figure.absence(), rule == null ? null : rule.name(), Severity.WARNING)
                .with("sku", sku.value());
    }
}
