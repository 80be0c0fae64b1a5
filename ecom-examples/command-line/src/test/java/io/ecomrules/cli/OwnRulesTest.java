package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a copy of the built-in rules to rules of one's own: rules init, rules check. */
@Tag("text")
class OwnRulesTest {

    @TempDir
    Path temporary;

    @Test
    void a_copy_is_sound_and_settles_as_the_built_in_pack_does() {
        var folder = copy();

        var check = ProgramRun.of("rules", "check", folder.toString());
        var settled = ProgramRun.march(WorkedExamplesTest.CSV, "--rules", folder.toString());

        assertThat(check.exit()).isZero();
        assertThat(withoutAdvice(check.lines())).hasSize(1);
        assertThat(summary(check).get("sound").asBoolean()).isTrue();
        assertThat(summary(check).get("pack").get("id").asString()).isEqualTo("our-rules");
        assertThat(settled.json(0).get("commission").get("amount").asString()).isEqualTo("23760.00");
        assertThat(settled.json(0).get("pack").get("sha256"))
                .isEqualTo(summary(check).get("pack").get("sha256"));
    }

    @Test
    void a_folder_that_is_not_empty_is_left_alone() throws IOException {
        var mine = Files.writeString(temporary.resolve("mine.txt"), "mine");

        var run = ProgramRun.of("rules", "init", temporary.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("folder-not-empty");
        try (var files = Files.list(temporary)) {
            assertThat(files).containsExactly(mine);
        }
    }

    @Test
    void every_problem_is_told_at_once_with_its_place() throws IOException {
        var folder = copy();
        change(folder, "commission-monthly.drl", "Post.STORE_OPERATOR", "Post.STORE_OPERTOR");
        change(folder, "discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( O.6 )");

        var run = ProgramRun.of("rules", "check", folder.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).toString())
                .contains(
                        "\"level\":\"error\"", "\"code\":\"unknown-constant\"", "commission-monthly.drl", "\"line\":");
        assertThat(run.json(1).get("file").asString()).isEqualTo("discipline.drl");
        assertThat(summary(run).get("sound").asBoolean()).isFalse();
        assertThat(summary(run).get("errors").asInt()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("2");
    }

    @Test
    void people_read_that_a_pack_is_sound_and_which_it_is() {
        var folder = copy();
        var digest = summary(ProgramRun.of("rules", "check", folder.toString()))
                .get("pack")
                .get("sha256");

        for (var lang : new String[] {"zh-CN", "en"}) {
            assertThat(ProgramRun.of("rules", "check", "--text", "--lang", lang, folder.toString())
                            .lines())
                    .noneMatch(line -> line.contains("{"))
                    .last()
                    .asString()
                    .contains("our-rules 1", digest.asString());
        }
    }

    @Test
    void people_read_place_level_code_and_the_mend() throws IOException {
        var folder = copy();
        change(folder, "commission-monthly.drl", "Post.STORE_OPERATOR", "Post.STORE_OPERTOR");

        var run = ProgramRun.of("rules", "check", "--text", folder.toString());

        assertThat(run.lines().get(0)).matches("commission-monthly\\.drl:[0-9]+:[0-9]+  错误  unknown-constant");
        assertThat(run.lines().get(1)).startsWith("    ").contains("Post.STORE_OPERATOR");
        assertThat(ProgramRun.of("rules", "check", "--text", "--lang", "en", folder.toString())
                        .lines()
                        .get(0))
                .contains("  error  ");
    }

    @Test
    void the_handbook_is_written_in_both_languages_as_of_a_day() throws IOException {
        var out = temporary.resolve("out");

        var run = ProgramRun.of(
                "rules",
                "handbook",
                "--out",
                out.toString(),
                "--now",
                "2026-03-31T17:00:00Z",
                "--zone",
                "Asia/Shanghai");

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out.resolve("handbook.zh-CN.html"), UTF_8)).contains("2026-04-01", "1.5%");
        assertThat(Files.readString(out.resolve("handbook.en.md"), UTF_8)).contains("2026-04-01", "1.5%");
        assertThat(out.resolve("handbook.zh-CN.md")).exists();
        assertThat(out.resolve("handbook.en.html")).exists();
        assertThat(ProgramRun.of("rules", "handbook", "--out", out.toString(), "--as-of", "2010-13-01")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_watched_pack_is_checked_again_when_it_was_saved() throws Exception {
        var folder = copy();
        var seen = new ConcurrentLinkedQueue<String>();
        var checked = new CountDownLatch(1);
        var out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int count) {
                super.write(bytes, from, count);
                checked.countDown();
            }
        };
        var program = new Thread(() -> Main.run(
                new String[] {"rules", "watch", "--quiet", "20", "--times", "2", folder.toString()},
                new ByteArrayInputStream(new byte[0]),
                out,
                new ByteArrayOutputStream()));
        program.start();
        assertThat(checked.await(1, TimeUnit.MINUTES)).isTrue();
        change(folder, "discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( O.6 )");
        program.join(60_000);

        out.toString(UTF_8).lines().forEach(seen::add);
        assertThat(program.isAlive()).isFalse();
        assertThat(withoutAdvice(seen)).hasSize(3);
        assertThat(seen.toString()).contains("\"sound\":true", "\"sound\":false", "letter-in-number");
    }

    /** What the built-in rules are told for advice, passwords against NIST, is tested where it is decided. */
    private static List<String> withoutAdvice(Collection<String> lines) {
        return lines.stream()
                .filter(line -> !line.contains("\"level\":\"advice\""))
                .toList();
    }

    private static JsonNode summary(ProgramRun run) {
        return run.json(run.lines().size() - 1);
    }

    private Path copy() {
        var folder = temporary.resolve("own");
        assertThat(ProgramRun.of("rules", "init", folder.toString()).exit()).isZero();
        return folder;
    }

    private static void change(Path folder, String file, String written, String instead) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(written);
        Files.writeString(path, text.replace(written, instead), UTF_8);
    }
}
