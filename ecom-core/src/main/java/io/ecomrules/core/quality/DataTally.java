package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was judged. */
final class DataTally {

    private final DataProfile profile;
    private final DataTerms terms;
    private Split records = Split.NONE;
    private long cancellations;
    private final Map<Flaw, Long> flaws = new EnumMap<>(Flaw.class);
    private final Map<String, Long> columns = new LinkedHashMap<>();
    private final TreeMap<LocalDate, Split> days = new TreeMap<>();
    private final Map<Treatment, BigDecimal> totals = new EnumMap<>(Treatment.class);

    DataTally(DataProfile profile, DataTerms terms) {
        this.profile = profile;
        this.terms = terms;
        profile.columns().forEach(column -> columns.put(column, 0L));
        if (!profile.amounts().isEmpty() && !profile.quantities().isEmpty()) {
            for (var treatment : Treatment.values()) {
                totals.put(treatment, BigDecimal.ZERO);
            }
        }
    }

    void add(DataRecord row, List<Seen> seen, Treatment treatment, ValueChecks values) {
        records = records.with(treatment);
        seen.stream().map(Seen::flaw).distinct().forEach(flaw -> flaws.merge(flaw, 1L, Long::sum));
        if (row.broken() != null) {
            return;
        }
        if (profile.isCancellation(row)) {
            cancellations++;
        }
        columns.replaceAll((column, missing) -> row.value(column) == null ? missing + 1 : missing);
        var day = values.day(row);
        boolean isImpossible = seen.stream()
                .anyMatch(each -> each.flaw() == Flaw.DATE_IN_FUTURE || each.flaw() == Flaw.DATE_BEFORE_SHOP);
        // One slip of the pen in a year would stretch the period over decades.
        if (day != null && !isImpossible) {
            days.put(day, days.getOrDefault(day, Split.NONE).with(treatment));
        }
        var total = values.total(row);
        if (total != null) {
            totals.merge(treatment, total, BigDecimal::add);
        }
    }

    DataSummary summary(long documents) {
        var findings = gaps();
        var all = new EnumMap<Flaw, Long>(flaws);
        if (!findings.isEmpty()) {
            all.put(Flaw.COLLECTION_GAP, (long) findings.size());
        }
        return new DataSummary(
                records, documents, cancellations, all, columns, days, totals, Finding.inOrder(findings), advice(all));
    }

    private List<Finding> gaps() {
        var most = terms.gapDays();
        var findings = new ArrayList<Finding>();
        LocalDate before = null;
        for (var day : days.keySet()) {
            long without = before == null ? 0 : ChronoUnit.DAYS.between(before, day) - 1;
            if (before != null && most != null && without > most.value()) {
                findings.addAll(terms.judge(Seen.of(
                        Flaw.COLLECTION_GAP,
                        "from",
                        before.toString(),
                        "to",
                        day.toString(),
                        "days",
                        String.valueOf(without),
                        "most",
                        String.valueOf(most.value()))));
            }
            before = day;
        }
        return findings;
    }

    private List<DataAdvice> advice(Map<Flaw, Long> found) {
        return found.entrySet().stream()
                .map(each -> advice(each.getKey(), each.getValue()))
                .sorted(DataAdvice.MEND_FIRST)
                .collect(Collectors.toList());
    }

    private DataAdvice advice(Flaw flaw, long count) {
        var severity = terms.severities().get(flaw);
        var from = terms.systematicFrom().get(flaw);
        var share = records.in() == 0 || flaw.isOfPeriod()
                ? Exact.ZERO
                : Exact.of(count).dividedBy(Exact.of(records.in()));
        boolean isSystematic = flaw.isOfPeriod() || (from != null && !share.isBelow(from.value()));
        return new DataAdvice(
                flaw,
                severity == null ? Severity.INFO : severity.value(),
                terms.setAside().containsKey(flaw),
                count,
                share,
                isSystematic);
    }
}
