package io.ecomrules.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What characters count as. */
@Tag("text")
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Ａ,a", "Z,z", "İ,i", "ｶ,カ", "歸,归", "謝,谢", "乾,干", "１,1", "九,9", "〇,0", "零,0", "幺,1", "②,2", "豈,岂", "，,','",
        "十,十", "两,两"
    })
    void a_character_counts_as_its_folded_form(String character, String folded) {
        assertThat(Character.toString(Folding.fold(character.codePointAt(0)))).isEqualTo(folded);
    }

    @Test
    void what_is_folded_once_is_folded_for_good() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE))
                .allMatch(c -> Folding.fold(Folding.fold(c)) == Folding.fold(c));
    }

    @Test
    void a_character_is_one_of_digit_noise_sentence_end_and_word_as_its_folded_form_is() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)).allMatch(c -> {
            int kinds = (Folding.isDigit(c) ? 1 : 0) + (Folding.isNoise(c) ? 1 : 0) + (Folding.endsSentence(c) ? 1 : 0);
            return kinds <= 1
                    && Folding.isDigit(c) == Folding.isDigit(Folding.fold(c))
                    && Folding.isNoise(c) == Folding.isNoise(Folding.fold(c))
                    && Folding.endsSentence(c) == Folding.endsSentence(Folding.fold(c));
        });
    }

    @Test
    void letters_and_halves_of_pairs_are_no_noise() {
        assertThat("我aカ한\uD83D\uDE00")
                .satisfies(text -> assertThat(text.chars()).noneMatch(Folding::isNoise));
        assertThat(Folding.isNoise("𠮷".codePointAt(0))).isFalse();
        assertThat("😀🫩\uFE0F\u200D\u200B\u00AD，、-·～＊ \t\u0000".codePoints()).allMatch(Folding::isNoise);
    }

    @Test
    void the_table_of_simplified_characters_has_a_notice_with_its_licence() throws IOException {
        try (var stream = Folding.class.getResourceAsStream("/META-INF/NOTICE-opencc")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("simplified.txt", "OpenCC", "Apache License", "Version 2.0", "changed");
        }
    }
}
