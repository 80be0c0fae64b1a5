package io.ecomrules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code docs/order-life.md} shows is what runs here. */
@Tag("text")
class LifeOfAnOrderTest {

    @Test
    void every_java_block_of_the_documentation_is_in_the_host_that_runs() throws IOException {
        var source = Files.readString(Path.of("src/main/java/io/ecomrules/quickstart/LifeOfAnOrder.java"))
                .lines()
                .map(String::strip)
                .toList();
        var blocks = blocks("java");

        assertThat(blocks).hasSize(4);
        for (var block : blocks) {
            assertThat(source)
                    .containsSubsequence(block.lines().map(String::strip).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,0", "en,1"})
    void ORD_7_the_output_is_what_the_documentation_shows(String language, int block) throws IOException {
        var out = new ByteArrayOutputStream();
        LifeOfAnOrder.run(Locale.forLanguageTag(language), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(blocks("text").get(block).lines().toList());
    }

    private static List<String> blocks(String language) throws IOException {
        var text = Files.readString(Path.of("..", "..", "docs", "order-life.md"), StandardCharsets.UTF_8);
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
