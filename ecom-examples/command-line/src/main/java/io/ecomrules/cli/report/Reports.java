package io.ecomrules.cli.report;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Need;
import io.ecomrules.rules.PerformancePolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what people read of a settlement into a folder: {@code index.html} and the payroll files for finance, and for each person in
 * each post a page and a record that hold nothing of anybody else.
 *
 * <p>The same statements are the same bytes, in whatever order they come; no clock is read. Amounts are before tax.
 */
public final class Reports {

    private static final String PEOPLE = "people";
    private static final String RECORDS = "records";

    private static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement statement) -> statement.key().post())
            .thenComparing(statement -> statement.key().employee());

    private Reports() {}

    /**
     * Writes the reports. Files of the same names are replaced.
     *
     * @param folder where to, made if it is not there
     * @param statements the statements of one period, each person in each post once, in any order; with none, nothing is written
     * @param policy the policy that settled them, which is asked where the line of DIS-1 is and what 1.0 would take
     * @param language the reader's language: Chinese for any Chinese locale, English otherwise
     * @throws IOException if a file cannot be written
     * @throws InvalidInputException with {@code report-of-two-periods} or {@code duplicate-statement} if the statements do not belong
     *     in one report, and with {@code report-folder-in-use} if the folder has pages or records of people who are not in this one,
     *     which would look as if they were; nothing is written then
     */
    public static void write(Path folder, List<Statement> statements, PerformancePolicy policy, Locale language)
            throws IOException {
        var sorted = statements.stream().sorted(ORDER).toList();
        check(sorted);
        if (sorted.isEmpty()) {
            return;
        }
        var names = FileNames.of(folder, sorted.stream().map(Statement::key).toList());
        var entries = sorted.stream()
                .map(statement -> new ReportEntry(
                        statement,
                        names.getOrDefault(statement.key(), ""),
                        policy.discipline(
                                statement.key().post(), statement.key().period())))
                .toList();
        refuseOthers(folder, PEOPLE, ".html", Set.copyOf(names.values()));
        refuseOthers(folder, RECORDS, ".json", Set.copyOf(names.values()));
        write(folder, entries, policy, Language.of(language));
    }

    private static void write(Path folder, List<ReportEntry> entries, PerformancePolicy policy, Language language)
            throws IOException {
        var people = Files.createDirectories(folder.resolve(PEOPLE));
        var records = Files.createDirectories(folder.resolve(RECORDS));
        var pages = new Pages(language);
        for (var entry : entries) {
            var statement = entry.statement();
            var page = PersonPage.of(statement, entry.terms(), needs(statement, policy), language);
            text(people.resolve(entry.name() + ".html"), pages.person(page));
            text(records.resolve(entry.name() + ".json"), StatementJson.write(statement, language.locale()) + "\n");
        }
        var statements = entries.stream().map(ReportEntry::statement).toList();
        var period = statements.get(0).key().period();
        text(folder.resolve("index.html"), pages.department(DepartmentPage.of(period, entries, language)));
        PayrollCsv.write(folder.resolve("payroll.csv"), statements, language.words());
        PayrollWorkbook.write(folder.resolve("payroll.xlsx"), statements, language.words());
    }

    /** Whoever gets nothing by a rule is not told to sell more. */
    private static List<Need> needs(Statement statement, PerformancePolicy policy) {
        var commission = statement.commission();
        return commission != null && commission.nothingBy() != null
                ? List.of()
                : policy.toReach(statement.figures(), Exact.ONE);
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void check(List<Statement> statements) {
        var keys = new HashSet<>();
        for (var statement : statements) {
            var key = statement.key();
            if (!key.period().equals(statements.get(0).key().period())) {
                throw new InvalidInputException(List.of(Problem.of(
                        "report-of-two-periods", "one", statements.get(0).key().toString(), "other", key.toString())));
            }
            if (!keys.add(key)) {
                throw new InvalidInputException(
                        List.of(Problem.of("duplicate-statement", "statement", key.toString())));
            }
        }
    }

    static void refuseOthers(Path folder, String part, String ending, Set<String> names) throws IOException {
        var existing = folder.resolve(part);
        if (!Files.isDirectory(existing)) {
            return;
        }
        try (var files = Files.list(existing)) {
            var others = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending)
                            && !names.contains(name.substring(0, name.length() - ending.length())))
                    .sorted()
                    .limit(3)
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                throw new InvalidInputException(
                        List.of(Problem.of("report-folder-in-use", "folder", existing.toString(), "files", others)));
            }
        }
    }
}
