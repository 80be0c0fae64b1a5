package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports beside the results. */
@Tag("text")
class OutTest {

    @TempDir
    Path folder;

    @Test
    void the_reports_are_of_the_rows_that_could_be_settled_and_the_results_are_the_same_without_them()
            throws IOException {
        var figures = WorkedExamplesTest.CSV + "E-1005,service-agent,12%,100000,,,,,0.42\n";
        var out = folder.resolve("march/报告");

        var run = ProgramRun.march(figures, "--out", out.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEqualTo(ProgramRun.march(figures).lines());
        assertThat(Files.readString(out.resolve("index.html"), UTF_8)).contains("E-1001", "23,760.00");
        assertThat(Files.readString(out.resolve("payroll.csv"), UTF_8))
                .contains("E-1004")
                .doesNotContain("E-1005");
        try (var people = Files.list(out.resolve("people"))) {
            assertThat(people).hasSize(4);
        }
    }

    @Test
    void each_record_of_a_report_is_confirmed_by_replay() throws IOException {
        ProgramRun.march(WorkedExamplesTest.CSV, "--out", folder.toString(), "--lang", "en");

        try (var records = Files.list(folder.resolve("records"))) {
            var run = ProgramRun.of(
                    java.util.stream.Stream.concat(java.util.stream.Stream.of("replay"), records.map(Path::toString))
                            .toArray(String[]::new));

            assertThat(run.lines()).hasSize(4).allMatch(line -> line.endsWith("\"equal\":true}"));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_before_the_work() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "", UTF_8);

        var run = ProgramRun.march(
                WorkedExamplesTest.CSV, "--out", file.resolve("below").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains("--out");
    }

    @Test
    void a_folder_of_another_settlement_is_not_mixed_with_this_one() {
        ProgramRun.march(WorkedExamplesTest.CSV.replace("E-1001", "E-9999"), "--out", folder.toString());

        var run = ProgramRun.march(WorkedExamplesTest.CSV, "--out", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("report-folder-in-use", "E-9999");
    }
}
