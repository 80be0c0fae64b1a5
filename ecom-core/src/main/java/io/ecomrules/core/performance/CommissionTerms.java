package io.ecomrules.core.performance;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * How the commission of one post is made: base × rate × coefficient (PAY-1, PAY-2).
 *
 * @param rate the rate, as a fraction
 * @param base the figures whose sum is the base, at least one
 */
public record CommissionTerms(Term rate, List<BasePart> base) {

    /**
     * One figure of the base.
     *
     * @param figure the figure
     * @param rule the rule that includes it
     */
    public record BasePart(Figure figure, RuleReference rule) {
        /** Checks that nothing is missing. */
        public BasePart {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /** Copies the base and checks that there is one. */
    public CommissionTerms {
        Objects.requireNonNull(rate, "rate");
        base = List.copyOf(base);
        if (base.isEmpty()) {
            throw new IllegalArgumentException("A commission needs a base. Rate: " + rate + ".");
        }
    }

    /**
     * Adds up the base.
     *
     * @param figures the figures
     * @return the exact sum, or null if one of its figures is not known
     */
    public @Nullable Exact base(Figures figures) {
        var sum = Exact.ZERO;
        for (var part : base) {
            var value = figures.exact(part.figure());
            if (value == null) {
                return null;
            }
            sum = sum.plus(value);
        }
        return sum;
    }

    /**
     * Computes the commission with one rounding at its end (PAY-6).
     *
     * @param sum the base
     * @param coefficient the coefficient
     * @param currency the currency of the base
     * @return the commission
     */
    public Commission pay(Exact sum, Exact coefficient, CurrencyUnit currency) {
        var amount = sum.times(rate.value()).times(coefficient);
        return new Commission(this, sum, null, Moneys.payable(amount, currency));
    }

    /**
     * Says that nothing is paid.
     *
     * @param sum the base
     * @param rule the rule that says so
     * @param currency the currency of the base
     * @return a commission of 0
     */
    public Commission payNothing(Exact sum, RuleReference rule, CurrencyUnit currency) {
        return new Commission(this, sum, rule, Moneys.payable(Exact.ZERO, currency));
    }
}
