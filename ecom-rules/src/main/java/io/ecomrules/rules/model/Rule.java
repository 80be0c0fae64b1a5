package io.ecomrules.rules.model;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.performance.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its author wrote it, whatever the notation: when these facts hold, this is so.
 *
 * @param name its name, unique in the pack
 * @param clause the clause it carries out
 * @param title what it says, in Chinese
 * @param english what it says, in English, or the title where no English was given
 * @param from the first day it holds
 * @param until the day it no longer holds, or null while no end is known
 * @param remark the comment above it, for readers
 * @param when the facts it asks for, all of them
 * @param then what it sets
 * @param at where it begins
 */
public record Rule(
        String name,
        ClauseId clause,
        String title,
        String english,
        LocalDate from,
        @Nullable LocalDate until,
        String remark,
        List<FactPattern> when,
        OutcomeCall then,
        Position at) {

    /** Copies the patterns and checks that nothing is missing. */
    public Rule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(from, "from");
        when = List.copyOf(when);
    }

    /**
     * Points at the rule.
     *
     * @return its name, clause, title and place
     */
    public RuleReference reference() {
        var sheet = at.sheet();
        var file = sheet == null || sheet.isEmpty() ? at.file() : at.file() + ":" + sheet;
        return new RuleReference(name, clause, title, english, file, at.line());
    }

    /**
     * Tells whether the rule holds on every day of a period.
     *
     * @param period the period
     * @return true if it began by the first day and has not ended by the last one
     */
    public boolean coversWhole(Period period) {
        return !from.isAfter(period.start()) && (until == null || !until.isBefore(period.end()));
    }

    /**
     * Tells whether the rule holds on some day of a period.
     *
     * @param period the period
     * @return true if it holds on at least one day
     */
    public boolean touches(Period period) {
        return from.isBefore(period.end()) && (until == null || until.isAfter(period.start()));
    }

    /**
     * Writes the conditions in one form whatever their order, so that the versions of one number are recognised.
     *
     * @return equal texts for equal conditions
     */
    public String conditionText() {
        var asking = when.stream()
                .filter(pattern -> !pattern.conditions().isEmpty())
                .map(Rule::text)
                .toList();
        // A fact without a condition says something only where nothing else is said.
        var patterns = asking.isEmpty() ? when.stream().map(Rule::text).limit(1).toList() : asking;
        return new TreeSet<>(patterns).toString();
    }

    private static String text(FactPattern pattern) {
        return pattern.conditions().stream()
                .map(condition -> condition.property()
                        + condition.operator().symbol()
                        + new TreeSet<>(
                                condition.values().stream().map(Literal::text).toList()))
                .sorted()
                .collect(Collectors.joining(",", pattern.type() + "(", ")"));
    }
}
