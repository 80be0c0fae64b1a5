package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom settle --events}: one run from what happened to what is paid. */
@Tag("text")
class SettleEventsTest {

    @TempDir
    private Path folder;

    static ProgramRun march(String... more) {
        var args = new ArrayList<>(List.of(
                "settle",
                "--cycle",
                "monthly",
                "--period",
                "2026-03",
                "--now",
                MetricsTest.NOW,
                "--events",
                MetricsTest.SAMPLE.toString(),
                "--register",
                MetricsTest.SAMPLE.resolve("register.jsonl").toString()));
        args.addAll(List.of(more));
        return ProgramRun.of(args.toArray(String[]::new));
    }

    private static JsonNode of(ProgramRun run, String employee) {
        for (int i = 0; i < run.lines().size(); i++) {
            if (run.json(i).path("employee").asString("").equals(employee)) {
                return run.json(i);
            }
        }
        throw new AssertionError(employee);
    }

    /** Worked out from the regulations: operator 114,000 ÷ 100,000 × 60 % + 45,600 ÷ 30,000 × 40 %, and so on. */
    @ParameterizedTest
    @CsvSource({
        "E-2001, 323/250, 2209.32",
        "E-2002, 1, 2500.00",
        "E-2008, 22/25, 880.00",
        "E-2007, 23437/21000, 2031.21"
    })
    void KPI_1_to_KPI_3_are_settled_from_events(String employee, String coefficient, String paid) {
        var statement = of(march(), employee);

        assertThat(statement.get("coefficientExact").asString()).isEqualTo(coefficient);
        assertThat(statement.get("commission").get("amount").asString()).isEqualTo(paid);
    }

    @Test
    void KPI_4_a_quotient_without_an_end_is_settled_exactly() {
        var designer = of(march(), "E-2003");

        assertThat(designer.get("inputs").get("MET-D2").asString()).isEqualTo("2/3");
        // 0.3 × 15/19 + 0.3 × 20/27 + 0.1 × 20/21 + 0.3 × 20/19
        assertThat(designer.get("coefficientExact").asString()).isEqualTo("2083/2394");
    }

    @Test
    void each_figure_tells_where_it_was_counted_from() {
        var operator = of(march(), "E-2001");
        var parts = new ArrayList<String>();
        operator.get("counted").forEach(part -> parts.add(part.toString()));

        assertThat(parts)
                .contains("{\"code\":\"sales\",\"value\":\"114000\",\"of\":[\"store:tmall\"]}")
                .contains(
                        "{\"code\":\"grossMargin\",\"value\":\"0.4\",\"numerator\":\"45600\",\"denominator\":\"114000\","
                                + "\"population\":\"money\",\"of\":[\"store:tmall\"]}");
    }

    @Test
    void a_replay_confirms_the_records_and_sees_a_figure_that_was_changed_on_one_side() throws IOException {
        var run = march();
        var records = Files.writeString(folder.resolve("march.jsonl"), String.join("\n", run.lines()) + "\n", UTF_8);
        var replayed = ProgramRun.of("replay", records.toString());

        assertThat(replayed.exit()).isZero();
        assertThat(replayed.lines()).hasSize(8).allMatch(line -> line.contains("\"equal\":true"));

        var forged = Files.writeString(
                folder.resolve("forged.jsonl"),
                of(run, "E-2003")
                        .toString()
                        .replace("{\"code\":\"MET-D2\",\"value\":\"2/3\"", "{\"code\":\"MET-D2\",\"value\":\"1\""),
                UTF_8);
        assertThat(ProgramRun.of("replay", forged.toString()).lines().get(0))
                .contains("\"equal\":false", "/counted/1/value");
    }

    @Test
    void the_reports_are_written_as_from_figures() {
        var run = march("--out", folder.resolve("report").toString());

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("report/index.html")).content(UTF_8).contains("E-2001");
        assertThat(folder.resolve("report/payroll.csv")).content(UTF_8).contains("2209.32");
    }

    @Test
    void what_was_not_counted_is_told_and_nothing_is_guessed() throws IOException {
        var orders = Files.readString(MetricsTest.SAMPLE.resolve("orders.jsonl"), UTF_8);
        var without = Files.writeString(
                folder.resolve("orders.jsonl"),
                orders.lines().filter(line -> !line.contains("\"spend\"")).reduce("", (all, line) -> all + line + "\n"),
                UTF_8);
        var run = ProgramRun.of(
                "settle",
                "--cycle",
                "monthly",
                "--period",
                "2026-03",
                "--now",
                MetricsTest.NOW,
                "--events",
                without.toString(),
                "--register",
                MetricsTest.SAMPLE.resolve("register.jsonl").toString());
        var operator = of(run, "E-2001");

        assertThat(operator.get("assessable").asBoolean()).isFalse();
        assertThat(operator.get("reasons").toString()).contains("missing-expenses");
        assertThat(operator.get("counted").toString())
                .contains("{\"code\":\"expenses\",\"value\":null,\"gap\":\"nothing-counted\"");
    }

    @Test
    void figures_or_events_are_given_and_with_events_a_register() {
        var usage = List.of("settle", "--cycle", "monthly", "--period", "2026-03");
        for (var rest : List.of(
                List.<String>of(),
                List.of("--events", MetricsTest.SAMPLE.toString()),
                List.of("--register", "x", "-"),
                List.of("--events", MetricsTest.SAMPLE.toString(), "--register", "x", "-"))) {
            var args = new ArrayList<>(usage);
            args.addAll(rest);

            assertThat(ProgramRun.of(args.toArray(String[]::new)).exit()).isEqualTo(2);
        }
    }
}
