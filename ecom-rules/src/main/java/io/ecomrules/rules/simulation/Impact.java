package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Period;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a pack would change for people, found by settling closed periods again under both packs. All amounts are before tax; different
 * currencies are never added.
 *
 * @param present the pack that decides at present
 * @param proposed the pack that was tried
 * @param settled the settlements that were made, changed or not
 * @param changes the settlements that come out otherwise, by period and then in the order of the figures
 * @param effects what each change of the rules does, in the order of {@link io.ecomrules.rules.Ecom#changesSince}
 */
public record Impact(
        PackReference present,
        PackReference proposed,
        List<Paid> settled,
        List<SettlementChange> changes,
        List<RuleEffect> effects) {

    /**
     * A settlement's pay.
     *
     * @param employee the person
     * @param post the post
     * @param period the replayed period
     * @param pay what is paid and what would be paid
     */
    public record Paid(EmployeeId employee, Post post, Period period, Sum pay) {}

    /** Copies the lists. */
    public Impact {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        settled = List.copyOf(settled);
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /**
     * Adds everything up.
     *
     * @return a sum for each currency, by its code
     */
    public List<Sum> totals() {
        return by(paid -> "").getOrDefault("", List.of());
    }

    /**
     * Adds up each period.
     *
     * @return sums for each currency, by the period's name
     */
    public Map<String, List<Sum>> totalsByPeriod() {
        return by(paid -> paid.period().toString());
    }

    /**
     * Adds up each post.
     *
     * @return sums for each currency, by the post's code
     */
    public Map<String, List<Sum>> totalsByPost() {
        return by(paid -> paid.post().code());
    }

    /**
     * Lists who would be paid more over all replayed periods.
     *
     * @return sums for each currency in which the person gains, the greatest gain first
     */
    public Map<EmployeeId, List<Sum>> winners() {
        return people(sum -> sum.difference().isPositive(), -1);
    }

    /**
     * Lists who would be paid less over all replayed periods.
     *
     * @return sums for each currency in which the person loses, the greatest loss first
     */
    public Map<EmployeeId, List<Sum>> losers() {
        return people(sum -> sum.difference().isNegative(), 1);
    }

    /**
     * Lists the months that would fall below the threshold of DIS-1.
     *
     * @return the settlements
     */
    public List<SettlementChange> newlyLow() {
        return changes.stream().filter(SettlementChange::isNewlyLow).toList();
    }

    /**
     * Lists the months that would rise to the threshold of DIS-1 or above.
     *
     * @return the settlements
     */
    public List<SettlementChange> noLongerLow() {
        return changes.stream().filter(SettlementChange::isNoLongerLow).toList();
    }

    /**
     * Lists the settlements that would lose their coefficient.
     *
     * @return the settlements
     */
    public List<SettlementChange> newlyNotAssessable() {
        return changes.stream().filter(SettlementChange::isNewlyNotAssessable).toList();
    }

    /**
     * Counts the people whose settlements come out otherwise.
     *
     * @return how many
     */
    public int people() {
        return (int) changes.stream()
                .map(change -> change.key().employee())
                .distinct()
                .count();
    }

    /**
     * Compares with what a host allows without an approval.
     *
     * @param limits the limits
     * @return a problem for each limit that is exceeded: {@code gate-cost}, {@code gate-losers}, {@code gate-newly-low},
     *     {@code gate-not-assessable}; none if the pack may serve at once
     */
    public List<Problem> exceeding(GateLimits limits) {
        var exceeded = Exceeded.none();
        for (var sum : totals()) {
            var present = number(sum.present());
            var most = present.add(present.multiply(limits.costShare()));
            if (number(sum.proposed()).compareTo(most) > 0) {
                exceeded.add(Problem.of(
                        "gate-cost",
                        "present",
                        Moneys.number(sum.present()).toPlainString(),
                        "proposed",
                        Moneys.number(sum.proposed()).toPlainString(),
                        "currency",
                        sum.present().getCurrency().getCurrencyCode(),
                        "most",
                        limits.costShare()
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString() + "%"));
            }
        }
        return exceeded.count("gate-losers", losers().size(), limits.losers())
                .count("gate-newly-low", newlyLow().size(), limits.newlyLow())
                .count("gate-not-assessable", newlyNotAssessable().size(), limits.newlyNotAssessable())
                .problems();
    }

    private static BigDecimal number(javax.money.MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private Map<String, List<Sum>> by(Function<Paid, String> subject) {
        var totals = new TreeMap<String, List<Sum>>();
        settled.stream()
                .collect(Collectors.groupingBy(subject, TreeMap::new, Collectors.toList()))
                .forEach((name, paid) -> totals.put(name, sums(paid)));
        return Collections.unmodifiableMap(totals);
    }

    private static List<Sum> sums(List<Paid> paid) {
        var sums = new TreeMap<String, Sum>();
        paid.forEach(each -> sums.merge(each.pay().present().getCurrency().getCurrencyCode(), each.pay(), Sum::plus));
        return List.copyOf(sums.values());
    }

    private Map<EmployeeId, List<Sum>> people(Predicate<Sum> meant, int direction) {
        var own = new TreeMap<EmployeeId, List<Sum>>();
        settled.stream()
                .collect(Collectors.groupingBy(Paid::employee, TreeMap::new, Collectors.toList()))
                .forEach((employee, paid) ->
                        own.put(employee, sums(paid).stream().filter(meant).toList()));
        own.values().removeIf(List::isEmpty);
        var sorted = new LinkedHashMap<EmployeeId, List<Sum>>();
        Comparator<Map.Entry<EmployeeId, List<Sum>>> bySize = (one, other) -> direction
                * number(one.getValue().get(0).difference())
                        .compareTo(number(other.getValue().get(0).difference()));
        own.entrySet().stream()
                .sorted(bySize.thenComparing(Map.Entry::getKey))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
