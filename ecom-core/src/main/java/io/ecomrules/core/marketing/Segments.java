package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a customer, each with the rule that put the customer there (CMP-5). Nobody has to be in one, and anybody may be in several.
 *
 * @param rules the rules by the name of the segment, sorted by it
 * @param refusals why something could not be decided, such as two rules that disagree
 */
public record Segments(Map<String, RuleReference> rules, List<Finding> refusals) {

    /** Copies both. */
    public Segments {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        refusals = List.copyOf(refusals);
    }

    /**
     * Tells whether the customer is in a segment.
     *
     * @param name its name, as rules write it
     * @return true if a rule put the customer there
     */
    public boolean contains(String name) {
        return rules.containsKey(name);
    }

    /**
     * Finds the rule behind a segment.
     *
     * @param name its name
     * @return the rule, or null if the customer is not in it
     */
    public @Nullable RuleReference rule(String name) {
        return rules.get(name);
    }
}
