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

/** What {@code docs/orders.md} shows is what runs here. */
@Tag("text")
class OrdersCheckedTest {

    private static final Path SOURCE = Path.of("src/main/java/io/ecomrules/quickstart/OrdersChecked.java");

    @Test
    void the_java_blocks_are_in_the_example_that_runs() throws IOException {
        var source = Files.readString(SOURCE, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();

        assertThat(blocks("java"))
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(source)
                        .containsSubsequence(block.lines().map(String::strip).toList()));
    }

    @Test
    void the_output_is_what_the_example_prints() throws IOException {
        var out = new ByteArrayOutputStream();
        OrdersChecked.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(blocks("text").get(0).lines().toList());
    }

    private static List<String> blocks(String language) throws IOException {
        var page = Files.readString(Path.of("..", "..", "docs", "orders.md"), StandardCharsets.UTF_8);
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
