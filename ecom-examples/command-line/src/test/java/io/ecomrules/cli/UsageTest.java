package io.ecomrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are not understood, help, and streams that fail. */
@Tag("text")
class UsageTest {

    private static final String SETTLE = "settle --cycle monthly --period 2026-03 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sttle",
                "settle",
                SETTLE,
                SETTLE + "- more",
                SETTLE + "--nonsense -",
                SETTLE + "--cycle annual -",
                SETTLE + "--lang fr -",
                SETTLE + "--zone Asia/Nowhere -",
                SETTLE + "--now yesterday -",
                SETTLE + "--history - -",
                "settle --cycle weekly --period 2026-03 -",
                "settle --cycle MONTHLY --period 2026-03 -",
                "settle --cycle annual --period 2026-03 -",
                "settle --cycle annual --period 26 -",
                "settle --cycle monthly --period 2026 -",
                "settle --cycle monthly --period 2026-13 -",
                "settle --cycle monthly --period",
                "posts extra",
                "replay",
                "check",
                "check order",
                "check orders - more",
                "check orders --now noon",
                "check orders --rules",
                "rules",
                "rules chek",
                "rules init",
                "rules init --as latin pack",
                "rules check",
                "rules diff builtin",
                "rules simulate --rules builtin",
                "rules watch",
                "rules watch --quiet 0 builtin",
                "rules simulate --rules builtin --figures . --as-of july"
            })
    void a_call_that_is_not_understood_gets_one_line_and_2(String call) {
        var args = call.isEmpty() ? new String[0] : call.strip().split(" ");

        for (var run : new ProgramRun[] {ProgramRun.of(args), ProgramRun.of(with(args, "--lang", "en"))}) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.lines()).isEmpty();
            assertThat(run.errors())
                    .singleElement()
                    .asString()
                    .startsWith("ecom: ")
                    .contains("--help")
                    .doesNotContain("{", "null", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.csv", "", "no\u0000such"})
    void a_file_that_is_not_there_is_said_by_name(String name) {
        var run = ProgramRun.of("settle", "--cycle", "monthly", "--period", "2026-03", name);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void a_name_with_an_at_sign_is_a_file_and_no_list_of_options(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("list"), "posts", StandardCharsets.UTF_8);

        var run = ProgramRun.of("settle", "--cycle", "monthly", "--period", "2026-03", "@" + file);

        assertThat(run.errors()).singleElement().asString().contains("@" + folder, " no-such-file ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "settle", "posts", "replay"})
    void help_and_version_are_everywhere_in_both_languages(String command) {
        var prefix = command.isEmpty() ? new String[0] : new String[] {command};

        var chinese = ProgramRun.of(with(prefix, "--help"));
        var english = ProgramRun.of(with(prefix, "--help", "--lang", "en"));

        assertThat(chinese.exit()).isZero();
        assertThat(english.exit()).isZero();
        assertThat(chinese.errors()).isEmpty();
        assertThat(chinese.lines()).anyMatch(line -> line.startsWith("用法：ecom"));
        assertThat(english.lines())
                .anyMatch(line -> line.startsWith("Usage: ecom"))
                .noneMatch(line -> line.codePoints().anyMatch(Character::isIdeographic));
        assertThat(ProgramRun.of(with(prefix, "--version")).lines())
                .singleElement()
                .asString()
                .startsWith("ecom");
    }

    @Test
    void every_option_is_described_in_both_languages() {
        var chinese = String.join("\n", ProgramRun.of("settle", "--help").lines());

        assertThat(chinese).contains("--history=FILE", "DIS-1", "--out=DIR", "--rules=DIR", "extends=builtin", "退出码");
    }

    @Test
    void a_reader_that_goes_away_ends_the_work_quietly() {
        var err = new ByteArrayOutputStream();

        int exit = settleTo(failing("Broken pipe"), err);

        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_a_fault_that_is_said() {
        var err = new ByteArrayOutputStream();

        int exit = settleTo(failing("No space left on device"), err);

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No space left on device")
                .hasLineCount(1);
    }

    private static int settleTo(OutputStream out, OutputStream err) {
        var rows = "E-1,designer\n".repeat(1_000);
        var in = new ByteArrayInputStream(("employee,post\n" + rows).getBytes(StandardCharsets.UTF_8));
        return Main.run(new String[] {"settle", "--cycle", "monthly", "--period", "2026-03", "-"}, in, out, err);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static String[] with(String[] args, String... more) {
        var all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }
}
