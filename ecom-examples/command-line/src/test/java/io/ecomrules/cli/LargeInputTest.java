package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long, deep or much: refused alone where it is one record, and never a reason to hang. */
@Tag("text")
class LargeInputTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String GOOD = "{\"employee\":\"E-2\",\"post\":\"designer\"}";

    @Test
    void a_line_of_ten_megabytes_is_refused_and_the_next_is_settled() {
        var line = "{\"employee\":\"" + "x".repeat(10 << 20) + "\",\"post\":\"designer\"}\n";

        assertThat(ProgramRun.march(line + GOOD).answers()).containsExactly("1=record-too-long", "E-2");
    }

    @Test
    void a_row_of_ten_megabytes_is_refused_and_the_next_is_settled() {
        var rows = "employee,post\n\"" + "x\n".repeat(5 << 20) + "\",designer\nE-2,designer\n";

        assertThat(ProgramRun.march(rows).answers()).containsExactly("2=record-too-long", "E-2");
    }

    @Test
    void a_header_of_ten_megabytes_refuses_the_file() {
        var run = ProgramRun.march("employee,post," + "x".repeat(10 << 20) + "\nE-2,designer,\n");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("record-too-long");
    }

    @Test
    void a_header_of_many_unknown_columns_refuses_the_file_in_no_time() {
        var header = IntStream.range(0, 2_000).mapToObj(i -> "x".repeat(60) + i).collect(Collectors.joining(","));

        assertThatCode(() -> assertThat(ProgramRun.march("employee,post," + header + "\n")
                                .exit())
                        .isEqualTo(2))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deep_nesting_is_refused(String opening) {
        var run = ProgramRun.march(
                "{\"employee\":\"E-1\",\"post\":\"designer\",\"sales\":" + opening.repeat(100_000) + "\n" + GOOD);

        assertThat(run.answers()).containsExactly("1=json-too-large", "E-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e2147483648", "1e-99999999999999999999"})
    void a_number_that_would_fill_the_memory_is_refused(String number) {
        for (var value : new String[] {number, "\"" + number + "\""}) {
            var run =
                    ProgramRun.march("{\"employee\":\"E-1\",\"post\":\"designer\",\"target\":" + value + "}\n" + GOOD);

            assertThat(run.answers()).containsExactly("1=number-too-long", "E-2");
        }
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_refused() {
        var digits = "7".repeat(100_000);

        assertThat(ProgramRun.march("{\"employee\":\"E-1\",\"post\":\"designer\",\"sales\":" + digits + "}\n" + GOOD)
                        .answers())
                .containsExactly("1=json-too-large", "E-2");
        assertThat(ProgramRun.march(
                                "{\"employee\":\"E-1\",\"post\":\"designer\",\"sales\":\"" + digits + "\"}\n" + GOOD)
                        .answers())
                .containsExactly("1=number-too-long", "E-2");
    }

    @Test
    void the_same_row_many_times_is_refused_as_often_without_naming_every_line_each_time() {
        var run = ProgramRun.march("employee,post\n" + "E-1,designer\n".repeat(20_000));

        assertThat(run.lines()).hasSize(20_000).allMatch(line -> line.length() < 400);
        assertThat(run.answers()).startsWith("2=duplicate-row").endsWith("20001=duplicate-row");
        assertThat(run.json(0).get("error").get("message").asString()).contains("3, 4, 5, 6, 7, …");
    }

    @Test
    void a_hundred_thousand_bad_rows_are_all_answered() {
        var rows = IntStream.range(0, 100_000)
                .mapToObj(i -> "E-" + i + ",designer,x")
                .collect(Collectors.joining("\n", "employee,post,sales\n", "\n"));

        var run = org.junit.jupiter.api.Assertions.assertTimeout(SOON, () -> ProgramRun.march(rows.getBytes(UTF_8)));

        assertThat(run.lines()).hasSize(100_000);
        assertThat(run.exit()).isEqualTo(2);
    }
}
