package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Problem;
import java.util.List;
import java.util.Objects;

/** What is answered to somebody who wants to take a step in an approval. */
public sealed interface Answer {

    /**
     * The step was taken.
     *
     * @param approval the request after it
     */
    record Granted(Approval approval) implements Answer {
        /** Checks that it is there. */
        public Granted {
            Objects.requireNonNull(approval, "approval");
        }
    }

    /**
     * The step was not taken, and everything is as it was.
     *
     * @param reasons why not, at least one
     */
    record Refused(List<Problem> reasons) implements Answer {
        /** Copies the reasons. */
        public Refused {
            reasons = Names.named(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A step is refused for at least one reason.");
            }
        }
    }
}
