package io.ecomrules.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.journal.Originals;
import io.ecomrules.core.order.Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/event-log.md} shows is what runs here. */
@Tag("text")
class OrdersKeptTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Order> ORDERS =
            List.of(Order.of("O-1").withContact("杭州", "1"), Order.of("O-2").withContact("上海", "2"), Order.of("O-3"));

    @TempDir
    Path folder;

    @Test
    void the_blocks_of_the_documentation_run_and_say_what_it_says() throws IOException {
        var page = Files.readString(Path.of("..", "..", "docs", "event-log.md"), StandardCharsets.UTF_8);
        var source = Files.readString(
                Path.of("src/main/java/io/ecomrules/quickstart/OrdersKept.java"), StandardCharsets.UTF_8);
        for (var block : blocks(page, "java")) {
            assertThat(source.lines().map(String::strip))
                    .containsSubsequence(block.lines().map(String::strip).toList());
        }
        assertThat(blocks(page, "java")).hasSize(2);

        var file = folder.resolve("orders.jsonl");
        var anchor = OrdersKept.keep(file, ORDERS, NOON);
        Originals originals = (number, present) ->
                present.withContent(ORDERS.get((int) number - 1).fields());
        assertThat(OrdersKept.check(file, anchor, originals)).isEmpty();
        var lines = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(blocks(page, "json"))
                .containsExactly(lines.lines().skip(1).findFirst().orElseThrow() + "\n");

        Files.writeString(file, lines.replace("上海", "北京"), StandardCharsets.UTF_8);
        var changed = OrdersKept.check(file, anchor, originals);
        Files.writeString(file, lines.substring(0, lines.lastIndexOf("{")), StandardCharsets.UTF_8);
        var cut = OrdersKept.check(file, anchor, originals);
        assertThat(blocks(page, "text")).containsExactly(changed + "\n" + cut + "\n");
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
