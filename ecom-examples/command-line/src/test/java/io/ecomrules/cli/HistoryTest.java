package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Past months: what they say of DIS-1, and what becomes of those that cannot be used. */
@Tag("text")
class HistoryTest {

    /** Coefficient 0.54. */
    private static final String LOW = """
            {"employee":"E-1","post":"service-agent","sales":90000,"target":100000,"grossMargin":0.3999}
            {"employee":"E-2","post":"service-agent","sales":90000,"target":100000,"grossMargin":0.3999}
            """;

    @TempDir
    Path folder;

    @Test
    void DIS_1_the_third_low_month_in_a_row_is_reported() throws IOException {
        var run = settle(
                month("E-1", "2026-01", "\"coefficient\":\"0.58\""),
                month("E-1", "2026-02", "\"coefficientExact\":\"29/50\""));

        assertThat(run.exit()).isZero();
        assertThat(codes(run.json(0))).containsExactly("consecutive-low-months");
        assertThat(codes(run.json(1))).isEmpty();
        assertThat(run.json(0).get("history").toString()).isEqualTo("{\"2026-01\":\"0.58\",\"2026-02\":\"0.58\"}");
        assertThat(run.json(1).get("history").toString()).isEqualTo("{}");
    }

    @Test
    void DIS_1_exactly_0_6_is_not_low() throws IOException {
        var run = settle(
                month("E-1", "2026-01", "\"coefficient\":0.6"), month("E-1", "2026-02", "\"coefficient\":5.8E-1"));

        assertThat(codes(run.json(0))).isEmpty();
    }

    @Test
    void DIS_1_a_hole_in_the_history_is_told() throws IOException {
        var run = settle(
                month("E-1", "2025-11", "\"coefficient\":\"0.5\""), month("E-1", "2026-02", "\"coefficient\":\"0.5\""));

        assertThat(codes(run.json(0))).containsExactly("history-gap");
        var finding = run.json(0).get("findings").get(0);
        assertThat(finding.get("clause").asString()).isEqualTo("DIS-1");
        assertThat(finding.get("severity").asString()).isEqualTo("info");
        assertThat(finding.get("evidence").get("months").asString()).isEqualTo("2025-12, 2026-01");
    }

    @Test
    void DIS_1_a_month_known_to_be_without_assessment_is_no_hole_but_ends_a_run() throws IOException {
        var run = settle(
                month("E-1", "2026-01", "\"coefficient\":\"0.5\""),
                "{\"employee\":\"E-1\",\"post\":\"客服\",\"month\":\"2026-02\"}",
                month("E-2", "2026-01", "\"coefficient\":\"0.5\""),
                month("E-2", "2026-02", "\"coefficient\":null,\"coefficientExact\":null"));

        assertThat(codes(run.json(0))).isEmpty();
        assertThat(codes(run.json(1))).isEmpty();
        assertThat(run.json(0).get("history").toString()).isEqualTo("{\"2026-01\":\"0.5\",\"2026-02\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "1/3,0.3333333333333333333333333333333333,",
        "2/3,0.6666666666666666666666666666666666,",
        "2/3,0.6666666666666666666666666666666667,coefficients-disagree",
        "1/3,0.3333,coefficients-disagree",
        "33/25,1.32,",
        "33/25,1.320,"
    })
    void both_coefficients_agree_when_the_decimal_is_the_fraction_cut_to_34_digits(
            String exact, String decimal, String code) throws IOException {
        var run = settle(
                month("E-1", "2026-02", "\"coefficientExact\":\"" + exact + "\",\"coefficient\":\"" + decimal + "\""));

        if (code == null) {
            assertThat(run.exit()).isZero();
        } else {
            assertThat(run.json(0).get("error").get("code").asString()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.54,", "0.5400,", "0.55,3=history-disagrees"})
    void a_history_that_holds_the_settled_month_must_agree(String coefficient, String answer) throws IOException {
        var figures = "\n\n" + LOW.lines().toList().get(0);
        var file = file(month("E-1", "2026-03", "\"coefficient\":\"" + coefficient + "\""));

        var run = ProgramRun.march(figures, "--history", file);

        assertThat(run.answers()).containsExactly(answer == null ? "E-1" : answer);
    }

    @Test
    void a_history_that_says_the_settled_month_was_not_assessed_disagrees_with_a_coefficient() throws IOException {
        assertThat(settle(month("E-1", "2026-03", "\"coefficient\":null")).answers())
                .containsExactly("1=history-disagrees", "E-2");
    }

    @Test
    void a_bad_line_leaves_DIS_1_undecided_for_whom_it_is_about_and_for_nobody_else() throws IOException {
        var run = settle(
                month("E-1", "2026-01", "\"coefficient\":\"0.5\""),
                month("E-1", "2026-02", "\"coefficient\":\"fifty\""),
                month("E-2", "2026-01", "\"coefficient\":\"0.5\""),
                month("E-2", "2026-02", "\"coefficient\":\"0.5\""));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(2);
        assertThat(run.json(0).get("file").asString()).endsWith("history.jsonl");
        assertThat(run.json(0).get("error").get("code").asString()).isEqualTo("not-a-number");
        assertThat(codes(run.json(1))).containsExactly("history-unusable");
        assertThat(run.json(1).get("findings").get(0).get("severity").asString())
                .isEqualTo("warning");
        assertThat(run.json(1).get("history").isNull()).isTrue();
        assertThat(codes(run.json(2))).containsExactly("consecutive-low-months");
    }

    @Test
    void the_same_month_twice_refuses_both_lines() throws IOException {
        var run = settle(
                month("E-1", "2026-01", "\"coefficient\":\"0.5\""),
                month("E-1", "2026-02", "\"coefficient\":\"0.5\""),
                "",
                month("E-1", "2026-01", "\"coefficient\":\"0.5\""));

        assertThat(run.json().stream()
                        .filter(each -> each.has("error"))
                        .map(each -> each.get("line").asInt() + " "
                                + each.get("error").get("code").asString()))
                .containsExactly("1 duplicate-history", "4 duplicate-history");
        assertThat(codes(run.json(2))).containsExactly("history-unusable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"employee":"E-1","post":"客服","month":"2026-1","coefficient":1} | malformed-month
                    {"employee":"E-1","post":"客服","coefficient":1} | missing-field
                    {"employee":"E-1","post":"客服","month":"2026-01","coefficient":"60%"} | percent-sign
                    {"employee":"E-1","post":"客服","month":"2026-01","coefficientExact":"1/0"} | not-a-fraction
                    {"employee":"E-1","post":"客服","month":"2026-01","coeficient":1} | unknown-field
                    {"employee":"E-1","post":"客服","month":"2026-01","coefficient":1,"coefficient":1} | duplicate-field
                    {"employee":"E-1","post":"客服","month":"2026-01" | malformed-json
                    """)
    void a_line_that_cannot_be_used_is_answered_by_its_code(String line, String code) throws IOException {
        var run = settle(line);

        assertThat(run.json(0).get("error").get("code").asString()).isEqualTo(code);
        assertThat(codes(run.json(1))).containsExactly("history-unusable");
    }

    @Test
    void a_line_that_nobody_can_be_read_from_is_answered_and_the_rest_is_used() throws IOException {
        var run = settle("{nonsense}", month("E-1", "2026-02", "\"coefficient\":\"0.5\""));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("error").get("code").asString()).isEqualTo("malformed-json");
        assertThat(codes(run.json(1))).isEmpty();
    }

    @Test
    void an_empty_history_is_a_history() throws IOException {
        assertThat(settle("").exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'employee,post,month',not-json-lines", "'[]',not-json-lines"})
    void a_history_in_another_notation_is_refused_whole(String content, String code) throws IOException {
        var run = settle(content);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains(" " + code + " ");
    }

    private static List<String> codes(JsonNode line) {
        return StreamSupport.stream(line.get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    private static String month(String employee, String month, String rest) {
        return "{\"employee\":\"%s\",\"post\":\"service-agent\",\"month\":\"%s\",%s}".formatted(employee, month, rest);
    }

    private ProgramRun settle(String... history) throws IOException {
        return ProgramRun.march(LOW, "--history", file(history));
    }

    private String file(String... lines) throws IOException {
        var file = folder.resolve("history.jsonl");
        Files.writeString(file, String.join("\n", lines), UTF_8);
        return file.toString();
    }
}
