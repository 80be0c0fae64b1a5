package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of reports as a whole. */
@Tag("text")
class ReportsTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @TempDir
    private Path folder;

    private static List<Statement> statements;

    @BeforeAll
    static void settle() {
        statements = SampleDepartment.settle(ECOM.performance());
    }

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void there_is_a_page_and_a_record_for_each_person_in_each_post() {
        assertThat(write(statements, "zh-CN").files().keySet())
                .hasSize(3 + 2 * 40)
                .contains("index.html", "payroll.csv", "payroll.xlsx")
                .contains("people/MG-01-designer.html", "people/MG-01-service-agent.html")
                .contains("records/MG-01-designer.json", "records/MG-01-service-agent.json");
    }

    @Test
    void a_record_reads_back_as_the_statement_and_replays_without_a_difference() {
        var report = write(statements, "zh-CN");
        var record = report.text("records/YY-03-store-operator.json");

        assertThat(StatementJson.read(record))
                .isEqualTo(statements.stream()
                        .filter(each -> each.key().employee().value().equals("YY-03"))
                        .findFirst()
                        .orElseThrow());
        assertThat(ECOM.performance().replay(record).isEqual()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nobody_sees_a_colleague_in_a_page_or_a_record_of_theirs(String language) {
        var report = write(statements, language);
        var numbers = Language.of(Locale.forLanguageTag(language)).numbers();

        for (var file : report.files().keySet()) {
            if (!file.startsWith("people/") && !file.startsWith("records/")) {
                continue;
            }
            var text = file.endsWith(".html") ? report.page(file).text() : report.text(file);
            var owner = file.endsWith(".html")
                    ? report.page(file).select("h1 bdi").text()
                    : StatementJson.read(text).key().employee().value();
            for (var other : statements) {
                var id = other.key().employee().value();
                if (owner.equals(id)) {
                    continue;
                }
                assertThat(text).as(file).doesNotContainPattern("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
                var commission = other.commission();
                if (commission != null && commission.nothingBy() == null) {
                    var amount = Moneys.number(commission.amount());
                    assertThat(text)
                            .as(file)
                            .doesNotContain(
                                    " " + numbers.money(amount, other.figures().currency()) + " ")
                            .doesNotContain("\"" + amount.toPlainString() + "\"");
                }
            }
        }
    }

    @Test
    void a_page_of_a_person_links_to_nothing() {
        var report = write(statements, "zh-CN");

        assertThat(report.pages())
                .filteredOn(name -> name.startsWith("people/"))
                .hasSize(40)
                .allSatisfy(name ->
                        assertThat(report.page(name).select("[href], [src]")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_page_stands_by_itself(String language) {
        var report = write(statements, language);

        for (var name : report.pages()) {
            var page = report.page(name);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
            assertThat(report.text(name)).as(name).doesNotContainPattern("(?i)https?:|url\\(|@import|<script");
            assertThat(page.select("table thead th:not([scope]), table tbody th:not([scope])"))
                    .isEmpty();
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_word_is_missing_and_none_is_of_the_other_language(String language) {
        var report = write(statements, language);

        for (var name : report.pages()) {
            var page = report.page(name);
            page.select("bdi, code").remove();
            assertThat(page.text()).as(name).doesNotContainPattern("[a-z]+\\.[a-zA-Z]+\\.|\\{[a-zA-Z]+}|null");
            if (language.equals("en")) {
                assertThat(page.body().text()).as(name).doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void the_same_statements_are_the_same_bytes_in_any_order_on_any_machine() {
        var one = write(statements, "zh-CN").files();
        var shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(7));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            var other = ReportFolder.write(
                            folder.resolve("other"), shuffled, ECOM.performance(), Locale.SIMPLIFIED_CHINESE)
                    .files();

            assertThat(other.keySet()).isEqualTo(one.keySet());
            one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_folder_with_pages_of_other_people_is_refused_before_anything_is_written() throws IOException {
        var report = write(statements, "zh-CN");
        Files.delete(report.folder().resolve("index.html"));

        assertThatThrownBy(() -> Reports.write(
                        report.folder(), statements.subList(0, 3), ECOM.performance(), Locale.SIMPLIFIED_CHINESE))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("report-folder-in-use"));
        assertThat(report.folder().resolve("index.html")).doesNotExist();
    }

    @Test
    void the_same_people_can_be_written_again() {
        var first = write(statements, "zh-CN").files();

        assertThat(write(statements, "zh-CN").files().keySet()).isEqualTo(first.keySet());
    }

    @Test
    void statements_that_do_not_belong_together_are_refused() {
        var policy = ECOM.performance();
        var mixed = List.of(statements.get(0), SampleDepartment.year(policy));
        var twice = List.of(statements.get(0), statements.get(0));

        assertThatThrownBy(() -> Reports.write(folder, mixed, policy, Locale.ENGLISH))
                .hasMessageContaining("one period");
        assertThatThrownBy(() -> Reports.write(folder, twice, policy, Locale.ENGLISH))
                .hasMessageContaining("more than once");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void of_nobody_nothing_is_written() {
        assertThat(write(List.of(), "en").files()).isEmpty();
    }

    private ReportFolder write(List<Statement> which, String language) {
        var place = folder.resolve("out");
        try {
            Files.createDirectories(place);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return ReportFolder.write(place, which, ECOM.performance(), Locale.forLanguageTag(language));
    }
}
