package io.ecomrules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that a person can read, and that are written in one way only. */
@Tag("text")
class LinkJsonTest {

    private static final Link LINK = Link.of(
            1,
            Link.BEGINNING,
            new LoggedEvent(
                    "order-placed",
                    "O-1",
                    "E-7",
                    Instant.parse("2026-03-01T12:00:00Z"),
                    Fields.of("address", "上海 \"一\"\n", "empty", "")));

    private static final String LINE = "{\"number\":1,\"at\":\"2026-03-01T12:00:00Z\",\"type\":\"order-placed\","
            + "\"subject\":\"O-1\",\"by\":\"E-7\",\"content\":{\"address\":\"上海 \\\"一\\\"\\n\",\"empty\":\"\"},"
            + "\"previous\":\"" + "0".repeat(64) + "\",\"seal\":\"" + LINK.seal() + "\"}";

    @Test
    void a_link_is_written_as_people_read_it_and_read_as_it_was() {
        assertThat(LinkJson.write(LINK)).isEqualTo(LINE);
        assertThat(LinkJson.read(LINE)).isEqualTo(LINK);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"number\":1`, `\"number\":\"1\"`",
                "`\"number\":1`, `\"number\":1.0`",
                "`\"number\":1`, `\"number\":0`",
                "`\"number\":1`, `\"number\":01`",
                "`\"number\":1`, `\"number\":99999999999999999999`",
                "`\"number\":1`, `\"number\":null`",
                "`\"number\":1,`, ``",
                "`\"by\":\"E-7\"`, `\"by\":\"\"`",
                "`\"by\":\"E-7\"`, `\"by\":\"E-7\",\"by\":\"E-7\"`",
                "`\"by\":\"E-7\"`, `\"by\":\"E-7\",\"note\":\"more\"`",
                "`\"by\":\"E-7\"`, `\"by\": \"E-7\"`",
                "`\"by\":\"E-7\"`, `\"by\":\"\\u0045-7\"`",
                "`\"empty\":\"\"`, `\"empty\":1`",
                "`\"empty\":\"\"`, `\"empty\":null`",
                "`\"empty\":\"\"`, `\"address\":\"\"`",
                "`12:00:00Z`, `12:00:00.000Z`",
                "`12:00:00Z`, `25:00:00Z`",
                "`\"previous\":\"0`, `\"previous\":\"G`",
                "`\"seal\":`, `\"hash\":`",
            })
    void what_is_written_in_any_other_way_is_not_read(String written, String instead) {
        assertThat(LINE).contains(written);
        var line = LINE.replace(written, instead);

        assertThatThrownBy(() -> LinkJson.read(line)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "`null`", "`[]`", "`{}`", "`{\"number\":1}`", "`\0\0`", "`{}{}`"})
    void what_is_no_link_is_not_read(String line) {
        assertThatThrownBy(() -> LinkJson.read(line)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void every_beginning_of_a_line_is_unfinished_and_nothing_else_is() {
        for (int end = 0; end < LINE.length(); end++) {
            assertThat(LinkJson.isUnfinished(LINE.substring(0, end), 1)).isTrue();
        }
        assertThat(LinkJson.isUnfinished(LINE, 1)).isFalse();
        assertThat(LinkJson.isUnfinished(LINE + LINE, 1)).isFalse();
        assertThat(LinkJson.isUnfinished(LINE.substring(0, 40), 2)).isFalse();
        assertThat(LinkJson.isUnfinished("important=1", 1)).isFalse();
        assertThat(LinkJson.isUnfinished("{\"number\":1,\"a\":{\"\\\"}\":\"}\"}", 1))
                .isTrue();
        assertThat(LinkJson.isUnfinished("{\"number\":1,\"a\":{\"\\\"}\":\"}\"}}", 1))
                .isFalse();
    }
}
