package io.ecomrules.rules.simulation;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.PerformancePolicy;
import java.util.HashMap;
import java.util.Map;

/** Settles one pack's months in their order, each with the history that this pack's own results make. */
final class Settler {

    private record Holder(EmployeeId employee, Post post) {}

    /**
     * A statement and what it means for DIS-1.
     *
     * @param statement the statement
     * @param low whether the month is below the threshold
     */
    record Settled(Statement statement, boolean low) {}

    private final PerformancePolicy policy;
    private final History past;
    private final Map<Holder, MonthlyResults> results = new HashMap<>();

    Settler(PerformancePolicy policy, History past) {
        this.policy = policy;
        this.past = past;
    }

    Settled settle(Figures figures) {
        var key = figures.key();
        var holder = new Holder(key.employee(), key.post());
        var known = results.computeIfAbsent(holder, none -> past.of(key.employee(), key.post()));
        var statement = policy.settle(figures, known);
        if (!(key.period() instanceof PeriodMonth month)) {
            return new Settled(statement, false);
        }
        results.put(holder, known.with(month, statement.coefficient()));
        var terms = policy.discipline(key.post(), month);
        var coefficient = statement.coefficient();
        boolean low = terms != null
                && coefficient != null
                && coefficient.compareTo(terms.threshold().value()) < 0;
        return new Settled(statement, low);
    }
}
