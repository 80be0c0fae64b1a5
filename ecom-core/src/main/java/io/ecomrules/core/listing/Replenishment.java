package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a product is ordered again, how much of it and by when (LST-5). */
public sealed interface Replenishment {

    /**
     * There is enough.
     *
     * @param cover for how many days the stock lasts
     * @param threshold below how many days it is ordered, with the rule that sets the safety days in it
     * @param lookAgainOn the first day on which the cover is below that if sales go on as they are, or null if that is more than a century
     *     away
     */
    record Enough(
            Exact cover, Ruled<Exact> threshold, @Nullable LocalDate lookAgainOn) implements Replenishment {
        /** Checks that nothing is missing. */
        public Enough {
            Objects.requireNonNull(cover, "cover");
            Objects.requireNonNull(threshold, "threshold");
        }
    }

    /**
     * It is ordered.
     *
     * @param quantity how much, in whole packs
     * @param orderBy the last day on which an order still arrives before the stock runs out; today where that has passed
     * @param cover for how many days the stock lasts
     * @param threshold below how many days it is ordered, with the rule that sets the safety days in it
     * @param goal for how many days there is enough with the order, with the rule that sets the review days in it
     * @param findings that it was ordered too late: {@code out-of-stock}, {@code runs-out-before-arrival}
     */
    record Reorder(
            BigDecimal quantity,
            LocalDate orderBy,
            Exact cover,
            Ruled<Exact> threshold,
            Ruled<Exact> goal,
            List<Finding> findings)
            implements Replenishment {
        /** Copies the findings. */
        public Reorder {
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(orderBy, "orderBy");
            Objects.requireNonNull(cover, "cover");
            Objects.requireNonNull(threshold, "threshold");
            Objects.requireNonNull(goal, "goal");
            findings = List.copyOf(findings);
        }
    }

    /**
     * It cannot be decided, and nothing is guessed.
     *
     * @param reasons why not, all of them, at least one
     */
    record Undecided(List<Finding> reasons) implements Replenishment {
        /** Copies the reasons and checks that there is one. */
        public Undecided {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("What cannot be decided has at least one reason.");
            }
        }
    }
}
