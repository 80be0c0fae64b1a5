package io.ecomrules.rules.timeline;

import io.ecomrules.rules.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one number is from day to day. Versions are rules with equal conditions, the latest that has begun holds, and when it ends the one
 * before holds again, if it has not ended itself.
 */
public final class Timeline {

    private final List<Rule> rules;
    private final LocalDate effectiveFrom;

    /**
     * Puts rules in time.
     *
     * @param rules rules that set one number, or several
     * @param effectiveFrom the first day on which their pack decides
     */
    public Timeline(Collection<Rule> rules, LocalDate effectiveFrom) {
        this.rules = List.copyOf(rules);
        this.effectiveFrom = effectiveFrom;
    }

    /**
     * Lists the days on which something may change.
     *
     * @return the days, earliest first
     */
    public Set<LocalDate> turns() {
        var turns = new TreeSet<LocalDate>();
        turns.add(effectiveFrom);
        for (var rule : rules) {
            turns.add(rule.from());
            if (rule.until() != null) {
                turns.add(rule.until());
            }
        }
        return turns;
    }

    /**
     * Picks the rules in force on a day.
     *
     * @param day the day
     * @return of each set of conditions the latest that has begun and not ended, or those of them that begin on one day; sorted by name
     */
    public List<Rule> on(LocalDate day) {
        if (day.isBefore(effectiveFrom)) {
            return List.of();
        }
        var latest = new LinkedHashMap<String, List<Rule>>();
        for (var rule : rules) {
            if (!rule.from().isAfter(day)
                    && (rule.until() == null || rule.until().isAfter(day))) {
                latest.merge(rule.conditionText(), List.of(rule), Timeline::later);
            }
        }
        return latest.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Rule::name))
                .toList();
    }

    private static List<Rule> later(List<Rule> known, List<Rule> other) {
        int order = known.get(0).from().compareTo(other.get(0).from());
        if (order != 0) {
            return order > 0 ? known : other;
        }
        var both = new ArrayList<>(known);
        both.addAll(other);
        return both;
    }
}
