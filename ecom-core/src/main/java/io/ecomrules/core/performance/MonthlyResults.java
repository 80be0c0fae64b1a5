package io.ecomrules.core.performance;

import io.ecomrules.core.number.Exact;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The months of one person in one post and what each came to.
 *
 * <p>A month that is not here, and one whose coefficient is absent, was not assessed: it ends a run and counts for nothing (DIS-1).
 */
public final class MonthlyResults {

    /** No months. */
    public static final MonthlyResults NONE = new MonthlyResults(new TreeMap<>());

    private final SortedMap<PeriodMonth, Exact> months;

    private MonthlyResults(SortedMap<PeriodMonth, Exact> months) {
        this.months = months;
    }

    /**
     * Obtains months.
     *
     * @param months month and coefficient; months without an assessment are left out
     * @return the months
     */
    public static MonthlyResults of(Map<PeriodMonth, Exact> months) {
        return new MonthlyResults(new TreeMap<>(months));
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
        return new MonthlyResults(changed);
    }

    /**
     * Gives all months.
     *
     * @return the assessed months, earliest first
     */
    public Map<PeriodMonth, Exact> months() {
        return Collections.unmodifiableMap(months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyResults that && months.equals(that.months);
    }

    @Override
    public int hashCode() {
        return months.hashCode();
    }

    @Override
    public String toString() {
        return months.toString();
    }
}
