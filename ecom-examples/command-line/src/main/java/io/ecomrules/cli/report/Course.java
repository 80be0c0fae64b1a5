package io.ecomrules.cli.report;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The coefficient's course over the months, against the line of DIS-1 where rules set one.
 *
 * @param months the months, earliest first, without a gap: a month that was not assessed is shown as such
 * @param line how high the line is, from 0 to 1, or null if no rules set one
 * @param lineText the line as a number
 * @param one how high 1.0 is, from 0 to 1
 * @param summary which months were low, in a sentence
 * @param rule the rule that sets the line
 */
record Course(
        List<Month> months,
        @Nullable String line,
        String lineText,
        String one,
        String summary,
        @Nullable Citation rule) {

    /** As many as an assessment year has, which is also what a sheet of A4 holds. */
    private static final int MOST_MONTHS = 12;

    /** A month: its name, its coefficient or a dash, the whole coefficient, the column's size, and {@code low}, {@code below}, {@code full} or {@code none}. */
    record Month(String label, String year, String text, String whole, String size, String band) {}

    Course {
        months = List.copyOf(months);
    }

    /** Shows the months that a statement looked at; null if it looked at none, or if there is only one to show. */
    static @Nullable Course of(Statement statement, @Nullable DisciplineTerms terms, Language language) {
        var history = statement.history();
        if (history == null) {
            return null;
        }
        var period = statement.key().period();
        var results = period instanceof PeriodMonth month ? history.with(month, statement.coefficient()) : history;
        var last = period instanceof AssessmentYear year
                ? new PeriodMonth(year.first().plusMonths(11))
                : (PeriodMonth) period;
        var shown = shown(results, last);
        if (shown.size() < 2) {
            return null;
        }
        var whole = Exact.parse("1.25");
        for (var month : shown) {
            var coefficient = results.coefficient(month);
            whole = coefficient == null ? whole : whole.max(coefficient);
        }
        var threshold = terms == null ? null : terms.threshold();
        var months = new ArrayList<Month>();
        for (var month : shown) {
            months.add(month(
                    month, months.isEmpty(), results, threshold == null ? null : threshold.value(), whole, language));
        }
        return new Course(
                months,
                threshold == null ? null : Numbers.share(threshold.value(), whole),
                threshold == null ? "" : language.numbers().exact(threshold.value()),
                Numbers.share(Exact.ONE, whole),
                threshold == null ? "" : summary(shown, results, threshold.value(), language),
                threshold == null ? null : Citation.of(threshold.rule(), language.locale()));
    }

    private static List<PeriodMonth> shown(MonthlyResults results, PeriodMonth last) {
        var shown = new ArrayList<PeriodMonth>();
        for (int back = MOST_MONTHS - 1; back >= 0; back--) {
            var month = last.plus(-back);
            if (!shown.isEmpty() || results.coefficient(month) != null) {
                shown.add(month);
            }
        }
        return shown;
    }

    private static Month month(
            PeriodMonth month,
            boolean first,
            MonthlyResults results,
            @Nullable Exact threshold,
            Exact whole,
            Language language) {
        var label = language.shortMonth(month);
        var year = first || month.month().getMonthValue() == 1
                ? String.valueOf(month.month().getYear())
                : "";
        var coefficient = results.coefficient(month);
        if (coefficient == null) {
            return new Month(label, year, language.say("course.none"), language.say("course.notAssessed"), "0", "none");
        }
        var low = threshold != null && coefficient.isBelow(threshold);
        return new Month(
                label,
                year,
                language.numbers().shortCoefficient(coefficient),
                month + " " + language.numbers().exact(coefficient),
                Numbers.share(coefficient, whole),
                low ? "low" : coefficient.isBelow(Exact.ONE) ? "below" : "full");
    }

    private static String summary(List<PeriodMonth> shown, MonthlyResults results, Exact threshold, Language language) {
        var low = shown.stream()
                .filter(month -> {
                    var coefficient = results.coefficient(month);
                    return coefficient != null && coefficient.isBelow(threshold);
                })
                .map(PeriodMonth::toString)
                .collect(Collectors.joining(language.say("list.separator")));
        var line = language.numbers().exact(threshold);
        return low.isEmpty()
                ? language.say("course.noLow", "line", line)
                : language.say("course.low", "line", line, "months", low);
    }
}
