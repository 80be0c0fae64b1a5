package io.ecomrules.core.performance;

import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The months of one person in one post and what each came to.
 *
 * <p>A month that is not here, and one that is known to be without an assessment, ends a run and counts for nothing (DIS-1); only the
 * first of the two is a {@linkplain #gapsBefore(PeriodMonth) gap}.
 */
public final class MonthlyResults {

    /** No months. */
    public static final MonthlyResults NONE = new MonthlyResults(new TreeMap<>(), new TreeSet<>(), true);

    /** Months that were handed in but cannot be relied upon: DIS-1 is not decided, which a finding says. */
    public static final MonthlyResults UNUSABLE = new MonthlyResults(new TreeMap<>(), new TreeSet<>(), false);

    private final SortedMap<PeriodMonth, Exact> months;
    private final SortedSet<PeriodMonth> withoutAssessment;
    private final boolean usable;

    private MonthlyResults(
            SortedMap<PeriodMonth, Exact> months, SortedSet<PeriodMonth> withoutAssessment, boolean usable) {
        this.months = months;
        this.withoutAssessment = withoutAssessment;
        this.usable = usable;
    }

    /**
     * Obtains months.
     *
     * @param months month and coefficient; months without an assessment are left out
     * @return the months
     */
    public static MonthlyResults of(Map<PeriodMonth, Exact> months) {
        return of(months, Set.of());
    }

    /**
     * Obtains months, some of which are known to be without an assessment.
     *
     * @param months month and coefficient
     * @param withoutAssessment the months that are known to have no coefficient
     * @return the months
     */
    public static MonthlyResults of(Map<PeriodMonth, Exact> months, Set<PeriodMonth> withoutAssessment) {
        var without = new TreeSet<>(withoutAssessment);
        without.removeAll(months.keySet());
        return new MonthlyResults(new TreeMap<>(months), without, true);
    }

    /**
     * Tells whether the months can be relied upon.
     *
     * @return false for {@link #UNUSABLE} only
     */
    public boolean isUsable() {
        return usable;
    }

    /**
     * Asks for a month.
     *
     * @param month the month
     * @return its coefficient, or null if it was not assessed
     */
    public @Nullable Exact coefficient(PeriodMonth month) {
        return months.get(month);
    }

    /**
     * Puts a result in the place of what was known of a month.
     *
     * @param month the month
     * @param coefficient its coefficient, or null if it was not assessed
     * @return months that differ in this one only
     */
    public MonthlyResults with(PeriodMonth month, @Nullable Exact coefficient) {
        var changed = new TreeMap<>(months);
        if (coefficient == null) {
            changed.remove(month);
        } else {
            changed.put(month, coefficient);
        }
        var without = new TreeSet<>(withoutAssessment);
        without.remove(month);
        return new MonthlyResults(changed, without, usable);
    }

    /**
     * Moves all months, as a simulation does that tries later rules.
     *
     * @param count how many months later, or earlier where negative
     * @return the same results in other months
     */
    MonthlyResults plusMonths(long count) {
        var moved = new TreeMap<PeriodMonth, Exact>();
        months.forEach((month, coefficient) -> moved.put(month.plus(count), coefficient));
        var without = new TreeSet<PeriodMonth>();
        withoutAssessment.forEach(month -> without.add(month.plus(count)));
        return new MonthlyResults(moved, without, usable);
    }

    /**
     * Lists the months that nothing is known of although an earlier one is known.
     *
     * @param end the month before which to look
     * @return the missing months between the first known one and the end, earliest first
     */
    public List<PeriodMonth> gapsBefore(PeriodMonth end) {
        var gaps = new ArrayList<PeriodMonth>();
        var first = first();
        for (var each = first; each != null && each.compareTo(end) < 0; each = each.plus(1)) {
            if (!isKnown(each)) {
                gaps.add(each);
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Tells whether anything is known of a month.
     *
     * @param month the month
     * @return true if it has a coefficient, or is known to have none
     */
    public boolean isKnown(PeriodMonth month) {
        return months.containsKey(month) || withoutAssessment.contains(month);
    }

    private @Nullable PeriodMonth first() {
        if (months.isEmpty() || withoutAssessment.isEmpty()) {
            return months.isEmpty() ? withoutAssessment.stream().findFirst().orElse(null) : months.firstKey();
        }
        return months.firstKey().compareTo(withoutAssessment.first()) < 0
                ? months.firstKey()
                : withoutAssessment.first();
    }

    /**
     * Gives all months.
     *
     * @return the assessed months, earliest first
     */
    public Map<PeriodMonth, Exact> months() {
        return Collections.unmodifiableMap(months);
    }

    /**
     * Gives the months that are known to be without an assessment.
     *
     * @return the months, earliest first
     */
    public Set<PeriodMonth> withoutAssessment() {
        return Collections.unmodifiableSet(withoutAssessment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyResults that
                && usable == that.usable
                && months.equals(that.months)
                && withoutAssessment.equals(that.withoutAssessment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, withoutAssessment, usable);
    }

    @Override
    public String toString() {
        if (!usable) {
            return "unusable";
        }
        return withoutAssessment.isEmpty() ? months.toString() : months + " without " + withoutAssessment;
    }
}
