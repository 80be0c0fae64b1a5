package io.ecomrules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the README shows is what the library does. */
@Tag("text")
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path BUILT_IN = ROOT.resolve("ecom-rules/src/main/resources/io/ecomrules/rules/builtin");

    @Test
    void the_java_block_is_the_example_that_runs() throws IOException {
        var source = Files.readString(Path.of("src/main/java/io/ecomrules/quickstart/Quickstart.java"));
        var mark = "        // README\n";
        var begin = source.indexOf(mark) + mark.length();
        var example = source.substring(begin, source.lastIndexOf(mark))
                .lines()
                .map(line -> line.substring(8))
                .toList();

        assertThat(block("java").lines().toList()).isEqualTo(example);
        assertThat(example).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_output_block_is_what_the_example_prints() throws IOException {
        var out = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(block("text").lines().toList());
    }

    @Test
    void the_rule_block_stands_in_the_built_in_pack() throws IOException {
        assertThat(Files.readString(BUILT_IN.resolve("commission-monthly.drl"))).contains(block("drl"));
    }

    @Test
    void every_file_that_the_readme_points_at_is_there() throws IOException {
        var links = Pattern.compile("]\\((?!http)([^)#]+)").matcher(readme());
        var missing = links.results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(ROOT.resolve(link)))
                .toList();

        assertThat(missing).isEqualTo(List.of());
        assertThat(links.reset().results().count()).isGreaterThan(5);
    }

    private static String block(String language) throws IOException {
        var fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(fence.find()).as("a block of " + language).isTrue();
        return fence.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
