package io.ecomrules.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose columns stand under each other on a terminal. */
@Tag("text")
class TextTableTest {

    @Test
    void wide_characters_count_twice() {
        var table = new TextTable();
        table.add("代码", "岗位", "x");
        table.add("a", "C店", "y");

        assertThat(table.lines()).containsExactly("代码  岗位  x", "a     C店   y");
    }

    @Test
    void an_empty_table_has_no_lines() {
        assertThat(new TextTable().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "客服,4", "Ｃ店,4", "（团）,6", "𠮷,2", "é,1", "e\u0301,1", "한글,4", "😀,2", "—,1", "·,1"})
    void a_text_is_as_wide_as_its_characters(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }
}
