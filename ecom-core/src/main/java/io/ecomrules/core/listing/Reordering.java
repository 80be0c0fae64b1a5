package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides how much of a product is ordered again and by when (LST-5), with exact fractions.
 *
 * <p>Cover is what there is and what is on its way, divided by what is sold a day. A product is ordered when its cover is strictly below lead
 * time and safety days together; what is ordered brings it to lead time, safety days and review days, in whole packs and not less than the
 * least order.
 */
public final class Reordering {

    private static final Exact CENTURY = Exact.of(36_525);

    private final StockTerms terms;
    private final StockLevel level;
    private final Supply supply;
    private final LocalDate on;

    private Reordering(StockTerms terms, StockLevel level, Supply supply, LocalDate on) {
        this.terms = terms;
        this.level = level;
        this.supply = supply;
        this.on = on;
    }

    /**
     * Decides.
     *
     * @param terms what rules say
     * @param level the stock
     * @param supply how it is bought
     * @param on today
     * @return the decision; whatever is unknown, impossible or has no answer, such as a cover without sales, is told and nothing is guessed
     */
    public static Replenishment decide(StockTerms terms, StockLevel level, Supply supply, LocalDate on) {
        var decision = new Reordering(terms, level, supply, on);
        var against = decision.against();
        return against.isEmpty() ? decision.decided() : new Replenishment.Undecided(against);
    }

    private List<Finding> against() {
        var findings = new ArrayList<Finding>();
        if (terms.safetyDays() == null || terms.reviewDays() == null) {
            findings.addAll(terms.refusals());
        }
        figure(StockFigure.STOCK, exact(level.available()), true, findings);
        figure(StockFigure.INCOMING, exact(level.incoming()), true, findings);
        figure(StockFigure.DAILY_SALES, level.dailySales(), true, findings);
        figure(StockFigure.LEAD_TIME, supply.leadDays() == null ? null : Exact.of(supply.leadDays()), true, findings);
        figure(StockFigure.PACK_SIZE, exact(supply.packSize()), false, findings);
        figure(StockFigure.MINIMUM_ORDER, exact(supply.minimumOrder()), true, findings);
        if (level.dailySales() != null && level.dailySales().signum() == 0) {
            findings.add(finding("no-sales", Severity.WARNING));
        }
        return List.copyOf(findings);
    }

    private void figure(StockFigure figure, @Nullable Exact value, boolean mayBeZero, List<Finding> findings) {
        if (value == null) {
            findings.add(StockTerms.unknown(StockTerms.REPLENISHING, figure, level.sku(), null));
        } else if (value.signum() < 0 || (value.signum() == 0 && !mayBeZero)) {
            findings.add(finding(figure.impossibility(), Severity.WARNING).with("value", value.toPlainString()));
        }
    }

    private Replenishment decided() {
        var sales = Objects.requireNonNull(level.dailySales());
        var there = known(level.available()).plus(known(level.incoming()));
        var lead = Exact.of(Objects.requireNonNull(supply.leadDays()));
        var cover = there.dividedBy(sales);
        var threshold = plus(lead, terms.safetyDays());
        if (!cover.isBelow(threshold.value())) {
            return new Replenishment.Enough(cover, threshold, after(cover.minus(threshold.value())));
        }
        var goal = plus(threshold.value(), terms.reviewDays());
        return new Replenishment.Reorder(
                packed(goal.value().times(sales).minus(there)),
                on.plusDays(whole(cover.minus(lead).max(Exact.ZERO))),
                cover,
                threshold,
                goal,
                late(cover, lead));
    }

    private static Ruled<Exact> plus(Exact days, @Nullable Ruled<Exact> more) {
        var ruled = Objects.requireNonNull(more);
        return new Ruled<>(days.plus(ruled.value()), ruled.rule());
    }

    private static long whole(Exact days) {
        return days.round(0, RoundingMode.FLOOR).longValueExact();
    }

    /** Exactly on the threshold is not below it: that is the day after. */
    private @Nullable LocalDate after(Exact days) {
        return CENTURY.isBelow(days) ? null : on.plusDays(whole(days) + 1);
    }

    private BigDecimal packed(Exact lacking) {
        var pack = known(supply.packSize());
        var packs = lacking.max(known(supply.minimumOrder())).dividedBy(pack).round(0, RoundingMode.CEILING);
        return packs.multiply(Objects.requireNonNull(supply.packSize()));
    }

    private List<Finding> late(Exact cover, Exact lead) {
        var findings = new ArrayList<Finding>();
        if (known(level.available()).signum() == 0) {
            findings.add(finding("out-of-stock", Severity.VIOLATION));
        }
        if (cover.isBelow(lead)) {
            findings.add(finding("runs-out-before-arrival", Severity.VIOLATION)
                    .with("cover", cover.toPlainString())
                    .with("leadDays", lead.toPlainString()));
        }
        return findings;
    }

    private Finding finding(String code, Severity severity) {
        return Finding.of(StockTerms.REPLENISHING, code, null, severity)
                .with("sku", level.sku().value());
    }

    private static @Nullable Exact exact(@Nullable BigDecimal value) {
        return value == null ? null : Exact.of(value);
    }

    private static Exact known(@Nullable BigDecimal value) {
        return Exact.of(Objects.requireNonNull(value));
    }
}
