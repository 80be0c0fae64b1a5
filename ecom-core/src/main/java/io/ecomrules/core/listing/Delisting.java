package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import java.util.List;
import java.util.Objects;

/** Whether a product is taken down because it is sold out (LST-4). */
public sealed interface Delisting {

    /**
     * It is taken down.
     *
     * @param reason why
     */
    record TakeDown(Finding reason) implements Delisting {
        /** Checks that there is a reason. */
        public TakeDown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It stays.
     *
     * @param rule the rule by which it does
     */
    record Stay(RuleReference rule) implements Delisting {
        /** Checks that there is a rule. */
        public Stay {
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * It cannot be decided, and nothing is guessed.
     *
     * @param reasons why not, at least one
     */
    record Undecided(List<Finding> reasons) implements Delisting {
        /** Copies the reasons and checks that there is one. */
        public Undecided {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("What cannot be decided has at least one reason.");
            }
        }
    }
}
