package io.ecomrules.core.approval;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All delegations, and how far they may be passed on. Who goes round in a circle meets everybody once.
 *
 * @param all the delegations
 * @param longest how many steps a power to decide may take from person to person, at least 1: with 1 a deputy has no deputy
 */
public record Delegations(List<Delegation> all, int longest) {

    /** The clause by which posts are held, and held for others. */
    private static final ClauseId ORGANISATION = ClauseId.of("ORG-2");

    /** Nobody decides in anybody's place. */
    public static final Delegations NONE = new Delegations(List.of(), 1);

    /** Copies the delegations. */
    public Delegations {
        all = List.copyOf(all);
        if (longest < 1) {
            throw new IllegalArgumentException("A delegation takes at least one step but not " + longest + ".");
        }
    }

    /**
     * Lists who may decide in somebody's place, however far it is passed on.
     *
     * @param from whose place it is
     * @param matter the matter
     * @param date the day
     * @param mayPassOn who may be a deputy and have deputies; nobody is reached through anybody else
     * @return each deputy with the way there, {@code from} first and the deputy last, shortest ways first
     */
    public Map<EmployeeId, List<EmployeeId>> deputies(
            EmployeeId from, Matter matter, LocalDate date, Predicate<EmployeeId> mayPassOn) {
        var ways = new LinkedHashMap<EmployeeId, List<EmployeeId>>();
        ways.put(from, List.of(from));
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var person = open.remove();
            for (var next : next(person, matter, date)) {
                if (mayPassOn.test(next) && !ways.containsKey(next)) {
                    ways.put(next, plus(ways.getOrDefault(person, List.of()), next));
                    open.add(next);
                }
            }
        }
        ways.remove(from);
        return ways;
    }

    /**
     * Tells whether a way is short enough.
     *
     * @param way a way of {@link #deputies}
     * @return true if it takes no more steps than allowed
     */
    boolean isShortEnough(List<EmployeeId> way) {
        return way.size() - 1 <= longest;
    }

    /**
     * Finds powers that come back to whoever gave them away.
     *
     * @param date the day
     * @return {@code cyclic-delegation} for each circle, with the people and the matters
     */
    public List<Finding> circles(LocalDate date) {
        var circles = new TreeMap<String, TreeSet<String>>();
        for (var matter : Matter.values()) {
            for (var from : all.stream().map(Delegation::from).distinct().toList()) {
                circleOf(from, matter, date)
                        .forEach(circle -> circles.computeIfAbsent(circle, none -> new TreeSet<>())
                                .add(matter.code()));
            }
        }
        return circles.entrySet().stream()
                .map(circle -> Finding.of(ORGANISATION, "cyclic-delegation", null, Severity.WARNING)
                        .with("people", circle.getKey())
                        .with("matters", String.join(", ", circle.getValue())))
                .toList();
    }

    private List<String> circleOf(EmployeeId from, Matter matter, LocalDate date) {
        return deputies(from, matter, date, person -> true).values().stream()
                .filter(way -> next(way.get(way.size() - 1), matter, date).contains(from))
                .map(Delegations::written)
                .toList();
    }

    /** Whoever in a circle it was found from, it is written from the smallest id. */
    private static String written(List<EmployeeId> circle) {
        var turned = new ArrayList<>(circle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return plus(turned, turned.get(0)).stream().map(EmployeeId::value).collect(Collectors.joining(" → "));
    }

    private List<EmployeeId> next(EmployeeId person, Matter matter, LocalDate date) {
        return all.stream()
                .filter(each -> each.from().equals(person) && each.isInForce(matter, date))
                .map(Delegation::to)
                .sorted()
                .toList();
    }

    private static List<EmployeeId> plus(List<EmployeeId> way, EmployeeId next) {
        var longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }
}
