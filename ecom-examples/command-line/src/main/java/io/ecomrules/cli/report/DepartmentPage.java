package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What finance reads: everybody, on one page.
 *
 * @param title the heading of the page
 * @param period the period in full
 * @param payTitle what the amounts are called
 * @param people how many people
 * @param statements how many statements, in words; whoever holds two posts has two
 * @param assessable how many of them have a coefficient
 * @param notAssessable how many have none
 * @param totals the sums, one a currency
 * @param distribution how the coefficients are spread, or null if there are none
 * @param severities how many findings of each severity, gravest first
 * @param findings every finding, gravest first
 * @param rows everybody, by post and id
 * @param packs the rule packs that decided; one, unless records of several were put together
 */
record DepartmentPage(
        String title,
        String period,
        String payTitle,
        String people,
        String statements,
        String assessable,
        String notAssessable,
        List<CurrencyTotal> totals,
        @Nullable Distribution distribution,
        List<SeverityCount> severities,
        List<FindingRow> findings,
        List<DepartmentRow> rows,
        List<PackReference> packs) {

    /** How many findings of one severity. */
    record SeverityCount(String severity, String text, String count) {}

    /** A finding and whom it is about. */
    record FindingRow(
            String severity,
            String severityText,
            String clause,
            String word,
            String employee,
            String link,
            String post,
            String message) {}

    private record Found(Finding finding, ReportEntry entry) {}

    /** The gravest first, then by clause; the entries are in their order already, and sorting keeps it. */
    private static final Comparator<Found> GRAVEST = Comparator.comparing(
                    (Found found) -> found.finding().severity())
            .reversed()
            .thenComparing(Found::finding, Finding.ORDER);

    DepartmentPage {
        totals = List.copyOf(totals);
        severities = List.copyOf(severities);
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        packs = List.copyOf(packs);
    }

    /** Puts the page together from everybody's entries, in their order. */
    static DepartmentPage of(Period period, List<ReportEntry> entries, Language language) {
        var numbers = language.numbers();
        var statements = entries.stream().map(ReportEntry::statement).toList();
        var coefficients = statements.stream()
                .map(Statement::coefficient)
                .filter(Objects::nonNull)
                .toList();
        var found = entries.stream()
                .flatMap(entry -> entry.statement().findings().stream().map(finding -> new Found(finding, entry)))
                .sorted(GRAVEST)
                .toList();
        return new DepartmentPage(
                language.sayFor(period, "department.title"),
                language.period(period),
                language.sayFor(period, "payTitle"),
                numbers.count((int) statements.stream()
                        .map(statement -> statement.key().employee())
                        .distinct()
                        .count()),
                language.say("department.statements", "count", numbers.count(statements.size())),
                numbers.count(coefficients.size()),
                numbers.count(statements.size() - coefficients.size()),
                CurrencyTotal.of(statements, language),
                Distribution.of(coefficients, line(period, entries), language),
                severities(found, language),
                found.stream().map(each -> row(each, language)).toList(),
                entries.stream()
                        .map(entry -> DepartmentRow.of(entry.statement(), entry.link(), entry.terms(), language))
                        .toList(),
                statements.stream().map(Statement::pack).distinct().toList());
    }

    /** The line of DIS-1, if all posts have the same one and the period is a month. */
    private static @Nullable Exact line(Period period, List<ReportEntry> entries) {
        var lines = new ArrayList<Exact>();
        for (var entry : entries) {
            var terms = entry.terms();
            if (terms != null && !lines.contains(terms.threshold().value())) {
                lines.add(terms.threshold().value());
            }
        }
        return period instanceof PeriodMonth && lines.size() == 1 ? lines.get(0) : null;
    }

    private static List<SeverityCount> severities(List<Found> found, Language language) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> new SeverityCount(
                        severity.code(),
                        language.say("severity." + severity.code()),
                        language.numbers().count((int) found.stream()
                                .filter(each -> each.finding().severity() == severity)
                                .count())))
                .filter(each -> !each.count().equals("0"))
                .toList();
    }

    private static FindingRow row(Found found, Language language) {
        var finding = found.finding();
        var key = found.entry().statement().key();
        return new FindingRow(
                finding.severity().code(),
                language.say("severity." + finding.severity().code()),
                finding.clause().value(),
                language.word(finding),
                key.employee().value(),
                found.entry().link(),
                key.post().title(language.locale()),
                Numbers.shorten(language.messages().text(finding)));
    }
}
