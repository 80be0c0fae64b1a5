package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.simulation.GateLimits;
import io.ecomrules.rules.simulation.Impact;
import io.ecomrules.rules.simulation.Simulation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What stands between a pack and its service: closed months are settled again under it, and where that changes more than the limits
 * allow, somebody has to approve.
 *
 * <p>Rules that begin after the closed months are tried on them too, as if they held already: a raise that starts next month is not
 * missed because last month knows nothing of it.
 *
 * @param limits how much may change without an approval
 * @param closedMonths the figures of closed periods, asked for at each proposal
 */
public record Gate(GateLimits limits, Supplier<? extends Collection<Figures>> closedMonths) {

    /** Checks that nothing is missing. */
    public Gate {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(closedMonths, "closedMonths");
    }

    List<Impact> impacts(Ecom present, Ecom proposed) {
        var figures = List.copyOf(closedMonths.get());
        var simulation = Simulation.between(present, proposed);
        var impacts = new ArrayList<Impact>();
        impacts.add(simulation.settle(figures));
        for (var month : laterMonths(figures, proposed.changesSince(present))) {
            impacts.add(simulation.asOf(month).settle(figures));
        }
        return List.copyOf(impacts);
    }

    List<Problem> exceeded(List<Impact> impacts) {
        var exceeded = new LinkedHashSet<Problem>();
        impacts.forEach(impact -> exceeded.addAll(impact.exceeding(limits)));
        return List.copyOf(exceeded);
    }

    /** The months in which something begins or ends that the closed ones do not reach. */
    private static Collection<PeriodMonth> laterMonths(List<Figures> figures, List<RuleChange> changes) {
        var end = figures.stream()
                .map(each -> each.key().period().end())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        var months = new TreeSet<PeriodMonth>();
        for (var change : changes) {
            if (!change.from().isBefore(end)) {
                months.add(new PeriodMonth(YearMonth.from(change.from())));
            }
        }
        return months;
    }
}
