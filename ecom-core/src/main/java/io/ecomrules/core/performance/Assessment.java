package io.ecomrules.core.performance;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.number.Exact;
import java.util.List;
import java.util.Objects;

/** The answer of a scorecard: a coefficient, or the reasons why there is none. Never 0 for want of a figure. */
public sealed interface Assessment {

    /**
     * A coefficient.
     *
     * @param coefficient the sum of weight × attainment, exact
     * @param indicators what each indicator came to, in the scorecard's order
     * @param findings what is unusual about it
     */
    record Assessed(Exact coefficient, List<IndicatorResult> indicators, List<Finding> findings) implements Assessment {
        /** Copies the lists and sorts the findings. */
        public Assessed {
            Objects.requireNonNull(coefficient, "coefficient");
            indicators = List.copyOf(indicators);
            findings = Finding.inOrder(findings);
        }
    }

    /**
     * No coefficient.
     *
     * @param reasons why, at least one
     */
    record NotAssessable(List<Finding> reasons) implements Assessment {
        /** Copies and sorts the reasons and checks that there is one. */
        public NotAssessable {
            reasons = Finding.inOrder(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Somebody is not assessable for at least one reason.");
            }
        }
    }
}
