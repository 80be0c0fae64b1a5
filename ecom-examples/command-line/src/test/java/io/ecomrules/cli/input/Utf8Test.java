package io.ecomrules.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling GBK from UTF-8 that is broken somewhere. */
@Tag("text")
class Utf8Test {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String TABLE = "工号,岗位,销售额\nE-1,客服,5\nE-2,运营,6\n";

    @ParameterizedTest
    @ValueSource(strings = {TABLE, "employee,post\nE-1,运营\n", "岗位\n", "employee,post\nE-1,联通\n"})
    void GBK_is_recognised_and_the_same_text_in_UTF_8_is_not(String text) {
        assertThat(Utf8.isGbk(text.getBytes(GBK))).isTrue();
        assertThat(Utf8.isGbk(text.getBytes(UTF_8))).isFalse();
    }

    @Test
    void UTF_8_that_is_cut_anywhere_is_not_GBK() {
        var bytes = TABLE.getBytes(UTF_8);

        for (int length = 0; length <= bytes.length; length++) {
            assertThat(Utf8.isGbk(Arrays.copyOf(bytes, length))).isFalse();
        }
    }

    @Test
    void UTF_8_with_a_byte_lost_is_not_GBK() {
        var bytes = TABLE.getBytes(UTF_8);

        for (int lost = 0; lost < bytes.length; lost++) {
            var damaged = Arrays.copyOf(bytes, bytes.length - 1);
            System.arraycopy(bytes, lost + 1, damaged, lost, bytes.length - 1 - lost);
            assertThat(Utf8.isGbk(damaged)).isFalse();
        }
    }

    @Test
    void latin_letters_with_accents_are_not_GBK() {
        assertThat(Utf8.isGbk("employee,post\nRenée,designer\nJosé,designer\n".getBytes(ISO_8859_1)))
                .isFalse();
    }

    @Test
    void a_replacement_character_that_was_written_is_a_character() {
        assertThat(Utf8.decode("a\uFFFDb".getBytes(UTF_8), 0, 5)).isEqualTo("a\uFFFDb");
        assertThat(Utf8.decode(new byte[] {'a', (byte) 0xFF}, 0, 2)).isNull();
    }
}
