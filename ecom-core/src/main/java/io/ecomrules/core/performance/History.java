package io.ecomrules.core.performance;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The past monthly results of many people: what DIS-1 counts. Refuses the same month of the same person in the same post twice, even
 * with the same coefficient, since nobody can say which line is the right one.
 */
public final class History {

    /** A history of nobody. */
    public static final History EMPTY = new History(Map.of());

    private record Holder(EmployeeId employee, Post post) {}

    private final Map<Holder, MonthlyResults> results;

    private History(Map<Holder, MonthlyResults> results) {
        this.results = results;
    }

    /**
     * Obtains a history.
     *
     * @param lines the monthly results, in any order
     * @return the history
     * @throws InvalidInputException with {@code duplicate-history} for every month that is there twice
     */
    public static History of(Collection<MonthlyResult> lines) {
        var months = new HashMap<Holder, TreeMap<PeriodMonth, Exact>>();
        var without = new HashMap<Holder, Set<PeriodMonth>>();
        var seen = new HashSet<SettlementKey>();
        var problems = new ArrayList<Problem>();
        for (var line : lines) {
            if (!seen.add(new SettlementKey(line.employee(), line.post(), line.month()))) {
                problems.add(Problem.of(
                                "duplicate-history",
                                "employee",
                                line.employee().value(),
                                "month",
                                line.month().toString())
                        .named("post", line.post().code(), line.post()));
            }
            var holder = new Holder(line.employee(), line.post());
            var assessed = months.computeIfAbsent(holder, none -> new TreeMap<>());
            var coefficient = line.coefficient();
            if (coefficient != null) {
                assessed.put(line.month(), coefficient);
            } else {
                without.computeIfAbsent(holder, none -> new HashSet<>()).add(line.month());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        var results = new HashMap<Holder, MonthlyResults>();
        months.forEach((holder, found) ->
                results.put(holder, MonthlyResults.of(found, without.getOrDefault(holder, Set.of()))));
        return new History(results);
    }

    /**
     * Asks for the months of one person in one post.
     *
     * @param employee the person
     * @param post the post
     * @return the months, none if the person is not in the history
     */
    public MonthlyResults of(EmployeeId employee, Post post) {
        return results.getOrDefault(new Holder(employee, post), MonthlyResults.NONE);
    }

    /**
     * Moves all months, to try rules that begin later on what is known.
     *
     * @param count how many months later, or earlier where negative
     * @return the same results in other months
     */
    public History plusMonths(long count) {
        var moved = new HashMap<Holder, MonthlyResults>();
        results.forEach((holder, months) -> moved.put(holder, months.plusMonths(count)));
        return new History(moved);
    }
}
