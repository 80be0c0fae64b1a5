package io.ecomrules.core.performance;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import java.util.Objects;

/**
 * A number that a rule has set, such as a weight, a rate or a threshold, together with the rule.
 *
 * @param value the number
 * @param rule the rule that set it
 */
public record Term(Exact value, RuleReference rule) {

    /** Checks that nothing is missing. */
    public Term {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }
}
