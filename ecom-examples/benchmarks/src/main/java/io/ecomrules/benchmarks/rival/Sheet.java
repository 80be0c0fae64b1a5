package io.ecomrules.benchmarks.rival;

import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arithmetic of one person's month, whoever chose the weights and the rate. */
final class Sheet {

    private static final ClauseId LEAVERS = ClauseId.of("PAY-5");
    private static final ClauseId RETURNS = ClauseId.of("PAY-7");
    private static final Exact UNUSUAL = Exact.of(2);

    private final PersonMonth month;
    private final ClauseId clause;
    private final List<Settlement.Indicator> indicators = new ArrayList<>(3);
    private final List<Finding> findings = new ArrayList<>();
    private Exact coefficient = Exact.ZERO;
    private boolean assessable = true;

    Sheet(PersonMonth month, ClauseId clause) {
        this.month = month;
        this.clause = clause;
    }

    Sheet distribution(Exact weight) {
        return ratio(
                "distribution-attainment",
                weight,
                month.distributionSales(),
                "distribution-sales",
                month.distributionTarget(),
                "distribution-target");
    }

    Sheet sales(Exact weight) {
        return ratio("sales-attainment", weight, month.sales(), "sales", month.target(), "target");
    }

    Sheet profit(Exact weight) {
        return ratio("profit-to-expenses", weight, month.grossProfit(), "gross-profit", month.expenses(), "expenses");
    }

    Sheet margin(Exact weight, Exact target) {
        var margin = month.grossMargin();
        if (margin == null) {
            refuse("missing-gross-margin", "grossMargin");
            return this;
        }
        add("gross-margin", weight, Exact.of(margin).isBelow(target) ? Exact.ZERO : Exact.ONE);
        return this;
    }

    private Sheet ratio(
            String code,
            Exact weight,
            @Nullable BigDecimal actual,
            String actualName,
            @Nullable BigDecimal against,
            String againstName) {
        if (actual == null) {
            refuse("missing-" + actualName, actualName);
        }
        if (against == null) {
            refuse("missing-" + againstName, againstName);
        } else if (against.signum() == 0) {
            refuse("zero-" + againstName, againstName);
        } else if (actual != null) {
            add(code, weight, Exact.of(actual).dividedBy(Exact.of(against)).max(Exact.ZERO));
        }
        return this;
    }

    private void add(String code, Exact weight, Exact attainment) {
        if (UNUSUAL.isBelow(attainment)) {
            findings.add(Finding.of(clause, "attainment-above-2", null, Severity.WARNING)
                    .with("indicator", code)
                    .with("attainment", attainment.toPlainString())
                    .with("limit", UNUSUAL.toPlainString()));
        }
        coefficient = coefficient.plus(weight.times(attainment));
        indicators.add(new Settlement.Indicator(code, attainment, weight));
    }

    private void refuse(String code, String figure) {
        if (assessable) {
            findings.clear();
        }
        assessable = false;
        findings.add(Finding.of(clause, code, null, Severity.WARNING).with("figure", figure));
    }

    Settlement pay(Exact rate, boolean withDistribution) {
        var left = left();
        var sales = month.sales();
        if (!assessable || sales == null) {
            return new Settlement(null, List.of(), null, List.copyOf(findings));
        }
        var base = Exact.of(sales);
        var distribution = month.distributionSales();
        if (withDistribution && distribution != null) {
            base = base.plus(Exact.of(distribution));
        }
        var negative = base.signum() < 0;
        if (negative) {
            findings.add(
                    Finding.of(RETURNS, "negative-base", null, Severity.WARNING).with("base", base.toPlainString()));
        }
        var amount = left || negative ? Exact.ZERO : base.times(rate).times(coefficient);
        var commission = Moneys.payable(amount, month.currency());
        return new Settlement(coefficient, List.copyOf(indicators), commission, List.copyOf(findings));
    }

    private boolean left() {
        var leftOn = month.leftOn();
        if (leftOn == null || leftOn.isAfter(month.month().atEndOfMonth())) {
            return false;
        }
        var before = leftOn.isBefore(month.month().atDay(1));
        findings.add(Finding.of(LEAVERS, before ? "left-before-period" : "left-within-period", null, Severity.WARNING)
                .with("leftOn", leftOn.toString()));
        return true;
    }
}
