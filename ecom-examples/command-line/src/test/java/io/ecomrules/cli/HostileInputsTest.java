package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file of the corpus beside this class is answered as its list says: nothing crashes, nothing is lost, the good rows are settled. */
@Tag("text")
class HostileInputsTest {

    private static final Pattern UNFILLED = Pattern.compile("\\{[A-Za-z]+}");

    private record Expected(String file, int exit, List<String> answers, List<String> errors) {}

    @TestFactory
    Stream<DynamicTest> a_hostile_file_gets_a_clear_answer() throws IOException {
        return expected().stream()
                .flatMap(each -> Stream.of("zh-CN", "en")
                        .map(lang -> dynamicTest(each.file() + " " + lang, () -> check(each, lang))));
    }

    @Test
    void every_file_of_the_corpus_is_on_the_list() throws IOException {
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("expected.txt") && !name.equals(".gitattributes"))
                    .containsExactlyInAnyOrderElementsOf(
                            expected().stream().map(Expected::file).toList());
        }
    }

    private static void check(Expected expected, String lang) {
        var file = folder().resolve(expected.file()).toString();
        var run = ProgramRun.of("settle", "--cycle", "monthly", "--period", "2026-03", "--lang", lang, file);

        var answers = run.json().stream()
                .map(each -> each.has("error")
                        ? each.get("line").asInt() + "="
                                + each.get("error").get("code").asString()
                        : each.get("employee").asString().replace(' ', '_'))
                .toList();
        assertThat(answers).isEqualTo(expected.answers());
        assertThat(run.exit()).isEqualTo(expected.exit());
        checkErrors(expected, run);
        assertThat(Stream.concat(run.lines().stream(), run.errors().stream()))
                .allSatisfy(line -> assertThat(line)
                        .doesNotContainPattern(UNFILLED)
                        .doesNotContain("problem.", "\u0000", "\u001b"));
    }

    private static void checkErrors(Expected expected, ProgramRun run) {
        assertThat(run.errors()).hasSameSizeAs(expected.errors());
        for (int i = 0; i < expected.errors().size(); i++) {
            var line = run.errors().get(i);
            switch (expected.errors().get(i)) {
                case "summary" -> assertThat(line).startsWith("ecom: ").contains(expected.file());
                case "note" -> assertThat(line).startsWith("ecom: ");
                default ->
                    assertThat(line)
                            .contains(expected.file(), " " + expected.errors().get(i) + " ");
            }
        }
    }

    private static List<Expected> expected() throws IOException {
        return Files.readAllLines(folder().resolve("expected.txt"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Expected(
                        parts[0].strip(), Integer.parseInt(parts[1].strip()), words(parts[2]), words(parts[3])))
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(HostileInputsTest.class.getResource("hostile"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
