package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came in and what became of it (ANA-1).
 *
 * @param records how many records came in and how they were treated
 * @param documents how many different values the first column of the key has, such as orders of which the records are lines
 * @param cancellations how many records are cancellations
 * @param flaws how many records have each flaw; one that has it twice counts once
 * @param columns how many records lack a value in each column of the profile
 * @param days how the records of each day were treated; one without a date that is possible is in none
 * @param totals quantity × amount over the records of each treatment that have both; empty if the profile names no such columns
 * @param findings what is wrong with the data as a whole
 * @param advice what to mend first
 */
public record DataSummary(
        Split records,
        long documents,
        long cancellations,
        Map<Flaw, Long> flaws,
        Map<String, Long> columns,
        SortedMap<LocalDate, Split> days,
        Map<Treatment, BigDecimal> totals,
        List<Finding> findings,
        List<DataAdvice> advice) {

    /** Copies everything. */
    public DataSummary {
        flaws = copy(flaws, Flaw.class);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        totals = copy(totals, Treatment.class);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> type) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Gives how many records have a flaw.
     *
     * @param flaw the flaw
     * @return their number, 0 for none
     */
    public long records(Flaw flaw) {
        return flaws.getOrDefault(flaw, 0L);
    }
}
