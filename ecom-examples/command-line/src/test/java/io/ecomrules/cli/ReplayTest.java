package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Records are recomputed: equal, or the first difference. */
@Tag("text")
class ReplayTest {

    @TempDir
    Path folder;

    private List<String> records = List.of();

    @BeforeEach
    void settle() {
        records = ProgramRun.march(WorkedExamplesTest.CSV).lines();
    }

    @Test
    void a_record_is_confirmed_whatever_the_language_now() {
        var run = ProgramRun.with(String.join("\n", records), "replay", "--lang", "en", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.lines().get(0))
                .isEqualTo("{\"file\":\"-\",\"line\":1,\"employee\":\"E-1001\",\"post\":\"store-operator\","
                        + "\"period\":\"2026-03\",\"equal\":true}");
        assertThat(run.lines()).hasSize(4).allMatch(line -> line.endsWith("\"equal\":true}"));
    }

    @Test
    void a_record_with_past_months_is_confirmed_even_where_they_were_unusable() throws IOException {
        var history = folder.resolve("history.jsonl");
        Files.writeString(history, """
                {"employee":"E-1004","post":"客服","month":"2026-01","coefficient":"0.5"}
                {"employee":"E-1004","post":"客服","month":"2026-02","coefficientExact":"1/3"}
                {"employee":"E-1003","post":"客服","month":"2025-12","coefficient":"0.5"}
                {"employee":"E-1003","post":"客服","month":"2026-02"}
                {"employee":"E-1001","post":"运营","month":"2026-02","coefficient":"x"}
                """, UTF_8);
        var settled = ProgramRun.march(WorkedExamplesTest.CSV, "--history", history.toString());
        var statements = settled.lines().stream().skip(1).toList();

        var run = ProgramRun.with(String.join("\n", statements), "replay", "-");

        assertThat(statements).anyMatch(line -> line.contains("consecutive-low-months"));
        assertThat(statements).anyMatch(line -> line.contains("history-gap"));
        assertThat(statements).anyMatch(line -> line.contains("history-unusable"));
        assertThat(run.lines()).hasSize(4).allMatch(line -> line.endsWith("\"equal\":true}"));
    }

    @Test
    void one_object_laid_out_over_many_lines_is_a_record_too() throws IOException {
        var file = folder.resolve("record.json");
        var pretty = JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        Files.writeString(file, "\n" + pretty.writeValueAsString(pretty.readTree(records.get(1))), UTF_8);

        var run = ProgramRun.of("replay", file.toString());

        assertThat(run.json(0).get("equal").asBoolean()).isTrue();
        assertThat(run.json(0).get("line").asInt()).isEqualTo(2);
        assertThat(run.json(0).get("file").asString()).isEqualTo(file.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "coefficient":"1.32" | "coefficient":"1.33" | /coefficient | "1.33" | "1.32"
                    "amount":"23760.00" | "amount":"23760.01" | /commission/amount | "23760.01" | "23760.00"
                    "findings":[] | "findings":[],"extra":true | /extra | true | null
                    "paid":true | "paid":false | /trace/4/paid | false | true
                    """)
    void a_record_that_was_touched_is_told_by_its_first_difference(
            String was, String is, String path, String recorded, String recomputed) {
        var run = ProgramRun.with(records.get(0).replace(was, is), "replay", "-");

        var answer = run.json(0);
        assertThat(run.exit()).isZero();
        assertThat(answer.get("equal").asBoolean()).isFalse();
        assertThat(answer.get("difference").get("path").asString()).isEqualTo(path);
        assertThat(answer.get("difference").get("recorded").toString()).isEqualTo(recorded);
        assertThat(answer.get("difference").get("recomputed").toString()).isEqualTo(recomputed);
        assertThat(answer.has("hint")).isFalse();
    }

    @Test
    void a_record_of_another_pack_is_told_by_the_pack() {
        var other = records.get(0)
                .replaceAll("\"sha256\":\"[0-9a-f]{4}", "\"sha256\":\"0000")
                .replace(
                        "\"coefficient\":\"1.32\",\"coefficientExact\"",
                        "\"coefficient\":\"1.4\",\"coefficientExact\"");

        var answer = ProgramRun.with(other, "replay", "-").json(0);

        assertThat(answer.get("difference").get("path").asString()).isEqualTo("/pack/sha256");
        assertThat(answer.get("differs").toString()).isEqualTo("[\"/coefficient\",\"/pack/sha256\"]");
        assertThat(answer.get("hint").asString()).contains("--rules");
    }

    @Test
    void what_is_no_record_is_answered_and_the_others_are_recomputed() {
        var input = String.join(
                "\n",
                "{\"line\":3,\"error\":{\"code\":\"percent-sign\",\"message\":\"…\"}}",
                records.get(0),
                "nonsense",
                records.get(1).replace("\"sales\":\"1500000\"", "\"sales\":\"-1E999999999\""),
                records.get(1).replace("\"target\":\"1200000\"", "\"target\":\"-1E999999999\""));

        var run = ProgramRun.with(input, "replay", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().stream()
                        .map(each -> each.has("error")
                                ? each.get("error").get("code").asString()
                                : each.get("equal").asString()))
                .containsExactly("malformed-record", "true", "malformed-record", "number-too-long", "number-too-long");
        assertThat(run.errors()).hasSize(1);
    }

    @Test
    void a_file_that_is_not_there_is_said_and_the_others_are_recomputed() throws IOException {
        var file = folder.resolve("records.jsonl");
        Files.write(file, records, UTF_8);

        var run = ProgramRun.of("replay", folder.resolve("none").toString(), file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.errors().get(0)).contains("no-such-file");
    }
}
