package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** DIS-1 with its numbers in the source: below 0.6 for three months in a row, or for six months of the assessment year. */
public final class HandWrittenDiscipline {

    private static final ClauseId CLAUSE = ClauseId.of("DIS-1");
    private static final Exact THRESHOLD = Exact.parse("0.6");

    private HandWrittenDiscipline() {}

    /**
     * Reviews the months of one person.
     *
     * @param past the months before
     * @param month the month just settled
     * @param coefficient its coefficient, or null if it could not be assessed
     * @return the findings
     */
    public static List<Finding> review(SortedMap<YearMonth, Exact> past, YearMonth month, @Nullable Exact coefficient) {
        var months = new TreeMap<>(past);
        if (coefficient == null) {
            months.remove(month);
        } else {
            months.put(month, coefficient);
        }
        var findings = new ArrayList<Finding>(2);
        int run = 0;
        while (isLow(months.get(month.minusMonths(run)))) {
            run++;
        }
        if (run >= 3) {
            findings.add(found("consecutive-low-months", 3, months, month.minusMonths(run), month));
        }
        int start = month.getMonthValue() >= Month.APRIL.getValue() ? month.getYear() : month.getYear() - 1;
        var before = YearMonth.of(start, Month.MARCH);
        var low = months.subMap(before.plusMonths(1), month.plusMonths(1)).values().stream()
                .filter(HandWrittenDiscipline::isLow)
                .count();
        if (low >= 6) {
            findings.add(found("low-months-in-year", 6, months, before.plusMonths(1), month));
        }
        return findings;
    }

    private static boolean isLow(@Nullable Exact coefficient) {
        return coefficient != null && coefficient.isBelow(THRESHOLD);
    }

    private static Finding found(String code, int limit, Map<YearMonth, Exact> months, YearMonth from, YearMonth to) {
        var counted = new LinkedHashMap<String, String>();
        var others = new LinkedHashMap<String, String>();
        for (var each = from; !each.isAfter(to); each = each.plusMonths(1)) {
            var coefficient = months.get(each);
            (isLow(coefficient) ? counted : others)
                    .put(each.toString(), coefficient == null ? "not-assessed" : coefficient.toPlainString());
        }
        return Finding.of(CLAUSE, code, null, Severity.CRITICAL)
                .with("count", String.valueOf(counted.size()))
                .with("limit", String.valueOf(limit))
                .with("threshold", THRESHOLD.toPlainString())
                .with("counted", counted)
                .with("notCounted", others);
    }
}
