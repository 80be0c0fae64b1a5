package io.ecomrules.rules;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.CommissionTerms;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.rules.facts.PayoutCase.Circumstance;
import io.ecomrules.rules.plan.SettlementPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's commission is paid (PAY-5, PAY-7).
 *
 * @param figures the figures
 * @param nothingBy the rule by which nothing is paid, or null if none applies
 * @param isUndecided whether a circumstance is given that no rule in force decides
 * @param findings what there is to say
 */
record Payout(Figures figures, @Nullable RuleReference nothingBy, boolean isUndecided, List<Finding> findings) {

    static Payout of(Figures figures, @Nullable Exact base, SettlementPlans plans) {
        RuleReference nothingBy = null;
        boolean isUndecided = false;
        var findings = new ArrayList<Finding>();
        for (var circumstance : circumstances(figures, base)) {
            var rule = plans.payNothing(circumstance, figures.key().period());
            if (rule == null) {
                isUndecided = true;
                findings.add(notInForce(circumstance, figures));
            } else {
                nothingBy = nothingBy == null ? rule : nothingBy;
                findings.add(finding(circumstance, rule, figures, base));
            }
        }
        return new Payout(figures, nothingBy, isUndecided, List.copyOf(findings));
    }

    @Nullable
    Commission pay(CommissionTerms terms, Exact base, Exact coefficient) {
        if (nothingBy != null) {
            return terms.payNothing(base, nothingBy, figures.currency());
        }
        return isUndecided ? null : terms.pay(base, coefficient, figures.currency());
    }

    private static List<Circumstance> circumstances(Figures figures, @Nullable Exact base) {
        var leftOn = figures.leftOn();
        var period = figures.key().period();
        if (leftOn == null && (base == null || base.signum() >= 0)) {
            return List.of();
        }
        var circumstances = new ArrayList<Circumstance>();
        if (leftOn != null && leftOn.isBefore(period.end())) {
            circumstances.add(
                    period.contains(leftOn) ? Circumstance.LEFT_WITHIN_PERIOD : Circumstance.LEFT_BEFORE_PERIOD);
        }
        if (base != null && base.signum() < 0) {
            circumstances.add(Circumstance.NEGATIVE_BASE);
        }
        return circumstances;
    }

    private static Finding finding(
            Circumstance circumstance, RuleReference rule, Figures figures, @Nullable Exact base) {
        var code = circumstance.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var finding = Finding.of(rule.clause(), code, rule.name(), Severity.WARNING);
        return circumstance == Circumstance.NEGATIVE_BASE && base != null
                ? finding.with("base", base.toPlainString())
                : finding.with("leftOn", String.valueOf(figures.leftOn()));
    }

    private static Finding notInForce(Circumstance circumstance, Figures figures) {
        var clause = ClauseId.of(circumstance == Circumstance.NEGATIVE_BASE ? "PAY-7" : "PAY-5");
        return Finding.of(clause, "no-rule-in-force", null, Severity.WARNING)
                .with("subject", "payNothing()")
                .with("period", figures.key().period().toString());
    }
}
