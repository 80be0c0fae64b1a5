package io.ecomrules.core.performance;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A commission, before tax.
 *
 * @param terms the rate and what the base consists of
 * @param base the base, exact
 * @param nothingBy the rule by which nothing is paid, or null if the commission is paid
 * @param amount the amount, rounded once (PAY-6)
 */
public record Commission(
        CommissionTerms terms, Exact base, @Nullable RuleReference nothingBy, MonetaryAmount amount) {

    /** Checks that nothing is missing. */
    public Commission {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(amount, "amount");
    }
}
