package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * The rules that differ first on the way to two results.
 *
 * @param present the rule at present, or null if there is none
 * @param proposed the rule as proposed, or null if there would be none
 */
public record RuleDifference(
        @Nullable RuleReference present, @Nullable RuleReference proposed) {}
