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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What stands between a pack and its service: closed months are settled again under it, and where that changes more than the limits
 * allow, somebody has to approve.
 *
 * <p>Rules that begin after the closed months are tried on them too, as if they held already: a raise that starts next month is not
 * missed because last month knows nothing of it. A changed rate, base or weight that no closed month knows of, since nobody held the post or
 * it holds for some months only, has to be approved too: {@code gate-untried}.
 *
 * @param limits how much may change without an approval
 * @param closedMonths the figures of closed periods, asked for at each proposal
 * @param trials what else a pack is tried on, such as conversations, uploads and passwords
 */
public record Gate(GateLimits limits, Supplier<? extends Collection<Figures>> closedMonths, List<Trial> trials) {

    /** What rules set that a settlement multiplies. */
    private static final Set<String> PAY = Set.of("rate", "base", "weight");

    /** Something that a pack is tried on before it serves. */
    public interface Trial {
        /**
         * Tries a pack.
         *
         * @param simulation compares it with the pack in service
         * @return the limits that it exceeds, none if nobody has to be asked
         */
        List<Problem> exceeded(Simulation simulation);
    }

    /** Checks that nothing is missing and copies the trials. */
    public Gate {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(closedMonths, "closedMonths");
        trials = List.copyOf(trials);
    }

    /**
     * Makes a gate that looks at closed months.
     *
     * @param limits how much may change without an approval
     * @param closedMonths the figures of closed periods, asked for at each proposal
     */
    public Gate(GateLimits limits, Supplier<? extends Collection<Figures>> closedMonths) {
        this(limits, closedMonths, List.of());
    }

    /**
     * Tries packs on something else too.
     *
     * <pre>{@code
     * gate.with(simulation -> simulation.judge(lastWeek, zone, today).exceeding(10))
     * }</pre>
     *
     * @param trial what they are tried on
     * @return a gate that does what this one does, and this
     */
    public Gate with(Trial trial) {
        var all = new ArrayList<>(trials);
        all.add(trial);
        return new Gate(limits, closedMonths, all);
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

    List<Problem> exceeded(Ecom present, Ecom proposed, List<Impact> impacts) {
        var exceeded = new LinkedHashSet<Problem>();
        impacts.forEach(impact -> exceeded.addAll(impact.exceeding(limits)));
        untried(impacts)
                .forEach(change -> exceeded.add(Problem.of(
                        "gate-untried",
                        "rule",
                        Objects.requireNonNull(change.ruleAfter() != null ? change.ruleAfter() : change.ruleBefore())
                                .name(),
                        "from",
                        change.from().toString())));
        var simulation = Simulation.between(present, proposed);
        trials.forEach(trial -> exceeded.addAll(trial.exceeded(simulation)));
        return List.copyOf(exceeded);
    }

    /** Changes of what is paid that no replayed settlement knows of: nobody has seen what they do. */
    private static List<RuleChange> untried(List<Impact> impacts) {
        var untried = new ArrayList<RuleChange>();
        for (var effect : impacts.get(0).effects()) {
            var change = effect.change();
            boolean isTried = impacts.stream()
                    .flatMap(impact -> impact.effects().stream())
                    .anyMatch(other -> other.change().equals(change) && other.people() > 0);
            if (!isTried && PAY.contains(change.outcome())) {
                untried.add(change);
            }
        }
        return untried;
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
