package io.ecomrules.core.performance;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When low results allow the company to act (DIS-1): below a threshold for so many months in a row, or so many months of an assessment
 * year in total. It only ever yields findings; a person decides.
 *
 * @param threshold a month counts when its exact coefficient is strictly below this
 * @param consecutive how many months in a row
 * @param inYear how many months of the assessment year in total
 */
public record DisciplineTerms(Term threshold, Term consecutive, Term inYear) {

    /** Checks that nothing is missing. */
    public DisciplineTerms {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(consecutive, "consecutive");
        Objects.requireNonNull(inYear, "inYear");
    }

    /**
     * Looks at the months of one person in one post as they stand at the end of a month.
     *
     * @param results the months, that month included if it was assessed; later ones are not looked at
     * @param month the last month looked at
     * @param year the assessment year it belongs to
     * @return no finding, or one for each of the two conditions that is met
     */
    public List<Finding> review(MonthlyResults results, PeriodMonth month, AssessmentYear year) {
        var findings = new ArrayList<>(inARow(results, month));
        findings.addAll(inTotal(results, month, year));
        return List.copyOf(findings);
    }

    /**
     * Looks at the months of one person in one post over a whole assessment year.
     *
     * @param results the months
     * @param year the assessment year
     * @return a finding for each run that ended within the year and is long enough, and one if the year's total is
     */
    public List<Finding> review(MonthlyResults results, AssessmentYear year) {
        var findings = new ArrayList<Finding>();
        var last = new PeriodMonth(year.first().plusMonths(11));
        for (var each = new PeriodMonth(year.first()); each.compareTo(last) <= 0; each = each.plus(1)) {
            if (each.equals(last) || !isLow(results, each.plus(1))) {
                findings.addAll(inARow(results, each));
            }
        }
        findings.addAll(inTotal(results, last, year));
        return List.copyOf(findings);
    }

    private List<Finding> inARow(MonthlyResults results, PeriodMonth month) {
        int count = 0;
        for (var each = month; isLow(results, each); each = each.plus(-1)) {
            count++;
        }
        if (!reaches(count, consecutive)) {
            return List.of();
        }
        var run = run(results, month);
        return List.of(finding("consecutive-low-months", consecutive, run).with("notCounted", before(results, run)));
    }

    private List<Finding> inTotal(MonthlyResults results, PeriodMonth month, AssessmentYear year) {
        var first = new PeriodMonth(year.first());
        int count = 0;
        for (var each : results.months().entrySet()) {
            if (each.getKey().compareTo(first) >= 0 && each.getKey().compareTo(month) <= 0 && isLow(each.getValue())) {
                count++;
            }
        }
        if (!reaches(count, inYear)) {
            return List.of();
        }
        var low = new LinkedHashMap<String, String>();
        var others = new LinkedHashMap<String, String>();
        for (var each = first; each.compareTo(month) <= 0; each = each.plus(1)) {
            (isLow(results, each) ? low : others).put(each.toString(), reason(results, each));
        }
        return List.of(finding("low-months-in-year", inYear, low).with("notCounted", others));
    }

    /**
     * Counts how many months in a row were low, up to a month.
     *
     * @param results the months
     * @param month the last month of the run
     * @return the low months without a gap that end with this month, earliest first, with their coefficients
     */
    public Map<String, String> run(MonthlyResults results, PeriodMonth month) {
        var backwards = new ArrayList<PeriodMonth>();
        for (var each = month; isLow(results, each); each = each.plus(-1)) {
            backwards.add(0, each);
        }
        var run = new LinkedHashMap<String, String>();
        backwards.forEach(each -> run.put(each.toString(), reason(results, each)));
        return run;
    }

    private boolean isLow(MonthlyResults results, PeriodMonth month) {
        var coefficient = results.coefficient(month);
        return coefficient != null && isLow(coefficient);
    }

    private boolean isLow(Exact coefficient) {
        return coefficient.isBelow(threshold.value());
    }

    private static boolean reaches(int count, Term limit) {
        return count > 0 && !Exact.of(count).isBelow(limit.value());
    }

    /** The month that the run stopped at, so that a reader sees why it is not longer. */
    private static Map<String, String> before(MonthlyResults results, Map<String, String> run) {
        var first = PeriodMonth.parse(run.keySet().iterator().next());
        return Map.of(first.plus(-1).toString(), reason(results, first.plus(-1)));
    }

    private static String reason(MonthlyResults results, PeriodMonth month) {
        var coefficient = results.coefficient(month);
        return coefficient == null ? "not-assessed" : coefficient.toPlainString();
    }

    private Finding finding(String code, Term limit, Map<String, String> counted) {
        return Finding.of(limit.rule().clause(), code, limit.rule().name(), Severity.CRITICAL)
                .with("count", String.valueOf(counted.size()))
                .with("limit", limit.value().toPlainString())
                .with("threshold", threshold.value().toPlainString())
                .with("counted", counted);
    }
}
