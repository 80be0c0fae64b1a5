package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The folders in {@code src/test/resources/golden/}: figures, and what they must come to. Adding a folder adds a test. */
@Tag("text")
class GoldenCasesTest {

    /** The clauses of §9 that settling figures can show; PAY-3 is about dates alone, and DIS-2 about orders. */
    private static final List<String> SETTLED =
            List.of("KPI-1", "KPI-2", "KPI-3", "KPI-4", "PAY-1", "PAY-2", "PAY-4", "PAY-5", "PAY-6", "PAY-7", "DIS-1");

    private static final Ecom BUILT_IN = Ecom.builtIn();

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @TestFactory
    Stream<DynamicTest> golden() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.title(),
                        () -> assertThat(each.departures(BUILT_IN))
                                .as(each.title())
                                .isEmpty()));
    }

    @Test
    void every_clause_that_settling_shows_has_a_case_and_there_are_at_least_20() {
        var shown = new TreeSet<String>();
        cases().forEach(each -> shown.addAll(each.clauses()));

        assertThat(shown).containsAll(SETTLED);
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void a_case_that_departs_says_who_what_and_by_which_rule(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("case.properties"), "title=错例\nclauses=PAY-1\ncycle=monthly\nperiod=2026-03\n");
        Files.writeString(
                folder.resolve("figures.csv"),
                "工号,岗位,销售额,目标,毛利率\nE-1,客服,90000,100000,0.42\nE-2,客服,90000,100000,0.42\n");
        Files.writeString(
                folder.resolve("expected.csv"), "工号,岗位,系数,金额,提示\nE-1,客服,0.93,4230.01,zero-target\nE-3,客服,,,\n");

        assertThat(GoldenCase.read(folder).departures(BUILT_IN))
                .contains("E-1 service-agent")
                .contains("coefficient: expected 0.93 (93/100), was 0.94 (47/50)")
                .contains("amount: expected CNY 4230.01, was CNY 4230.00")
                .contains("findings: expected [zero-target], was []")
                .contains("sales-attainment = 0.54 by 客服·任务完成率权重 (scorecard-agent.drl:")
                .contains("E-2 service-agent is not in expected.csv")
                .contains("E-3 service-agent is not in figures.csv");
    }

    @Test
    void a_misspelt_file_or_column_is_no_case_that_passes(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("case.properties"), "title=错例\nclauses=PAY-1\ncycle=monthly\nperiod=2026-03\n");
        Files.writeString(folder.resolve("figures.csv"), "工号,岗位,消售额\nE-1,客服,90000\n");
        Files.writeString(folder.resolve("expected.csv"), "工号,岗位,系数,金额,提示\nE-1,客服,,,\n");

        assertThatThrownBy(() -> GoldenCase.read(folder).departures(BUILT_IN))
                .hasMessageContaining("figures.csv:2")
                .hasMessageContaining("消售额");

        Files.writeString(folder.resolve("figure.csv"), "");
        assertThatThrownBy(() -> GoldenCase.read(folder)).hasMessageContaining("figure.csv");
    }

    private static List<GoldenCase> cases() {
        try (var folders = Files.list(Path.of(Objects.requireNonNull(GoldenCasesTest.class.getResource("/golden"))
                .toURI()))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
