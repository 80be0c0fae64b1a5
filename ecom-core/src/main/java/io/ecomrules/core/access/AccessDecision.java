package io.ecomrules.core.access;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something, and why. */
public sealed interface AccessDecision {

    /**
     * It may be done.
     *
     * @param rule the rule that permits it, or that says who approves it
     * @param approvalId the approval that it rests on, or null where the rule is enough
     */
    record Permitted(RuleReference rule, @Nullable String approvalId) implements AccessDecision {
        /** Checks that there is a rule. */
        public Permitted {
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * It may not be done.
     *
     * @param reasons every reason why not, at least one
     * @param rule the rule that says how far a permission goes, or null where no rule permits it at all
     */
    record Denied(List<Problem> reasons, @Nullable RuleReference rule) implements AccessDecision {
        /** Copies the reasons and checks that there is one. */
        public Denied {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Something is denied for at least one reason.");
            }
        }
    }

    /**
     * Tells whether it may be done.
     *
     * @return true if it may
     */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /**
     * Gives what speaks against it.
     *
     * @return every reason; none if it may be done
     */
    default List<Problem> reasons() {
        return this instanceof Denied denied ? denied.reasons() : List.of();
    }
}
