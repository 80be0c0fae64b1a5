package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/hr-guide.zh-CN.md} done as it says, from its first step to its last. */
@Tag("text")
class HrGuideTest {

    private static final Path GUIDE = Path.of("..", "..", "docs", "hr-guide.zh-CN.md");
    private static final Pattern BLOCK = Pattern.compile("```([a-z]+)(?: ([^\n]*))?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\| [^|]+ \\| ((?:`[a-z0-9-]+`、?)+) \\|");

    /** What the guide makes in the folder in which its reader stands. */
    private static final List<String> OWN = List.of("our-rules", "months", "handbook");

    @TempDir
    Path folder;

    @Test
    void every_step_does_what_the_guide_says() throws IOException {
        Files.writeString(folder.resolve("figures.csv"), WorkedExamplesTest.CSV, UTF_8);
        ProgramRun last = null;
        int commands = 0;
        for (var block : BLOCK.matcher(guide()).results().toList()) {
            var text = block.group(3);
            switch (block.group(1)) {
                case "sh" -> {
                    for (var line : text.lines().toList()) {
                        last = run(line);
                        commands++;
                    }
                }
                case "edit" -> edit(folder.resolve(block.group(2)), text);
                case "file" -> {
                    var file = folder.resolve(block.group(2));
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text, UTF_8);
                }
                case "text" -> {
                    assertThat(last).as(text).isNotNull();
                    assertThat(String.join("\n", last.lines())).containsPattern(pattern(text));
                    last = null;
                }
                default -> throw new AssertionError("What is " + block.group(1) + "?");
            }
        }
        assertThat(commands).isGreaterThan(9);
        assertThat(run("ecom rules check our-rules --text").exit()).isZero();
    }

    @Test
    void every_code_it_names_is_known() throws IOException {
        var known = Messages.in(Locale.ENGLISH).all("problem.").keySet();
        var named = CODE.matcher(guide())
                .results()
                .flatMap(row -> List.of(row.group(1).replace("`", "").split("、", -1)).stream())
                .toList();

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(known).containsAll(named);
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE, UTF_8);
    }

    /** Files are named from the folder in which the reader stands. */
    private ProgramRun run(String command) {
        assertThat(command).startsWith("ecom ");
        var args = List.of(command.substring(5).split(" ", -1)).stream()
                .map(arg -> OWN.contains(arg) || arg.endsWith(".csv") || arg.endsWith(".jsonl")
                        ? folder.resolve(arg).toString()
                        : arg)
                .toArray(String[]::new);
        return ProgramRun.of(args);
    }

    private static void edit(Path file, String change) throws IOException {
        var before = Files.readString(file, UTF_8);
        var old = lines(change, "- ");
        assertThat(before).containsOnlyOnce(old);
        Files.writeString(file, before.replace(old, lines(change, "+ ")), UTF_8);
    }

    private static String lines(String change, String sign) {
        return change.lines()
                .filter(line -> line.startsWith(sign) || line.equals(sign.strip()))
                .map(line -> line.substring(Math.min(2, line.length())))
                .collect(Collectors.joining("\n"));
    }

    private static Pattern pattern(String shown) {
        return Pattern.compile(List.of(shown.strip().split("…", -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("(?s:.*)")));
    }
}
