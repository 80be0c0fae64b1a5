package io.ecomrules.core.phrase;

import static io.ecomrules.core.phrase.Lane.FOLDED;
import static io.ecomrules.core.phrase.Lane.LOOSE;
import static io.ecomrules.core.phrase.Lane.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gaps, runs of digits and quotes. */
class PhraseMarksTest {

    private static List<Hit> hits(Phrase phrase, String text) {
        return PhraseMatcher.of(List.of(phrase)).find(text);
    }

    @Test
    void a_gap_is_as_long_as_is_allowed_and_no_longer() {
        var phrase = new Phrase("难道*吗", 3, List.of());

        assertThat(hits(phrase, "难道吗")).containsExactly(new Hit(0, 0, 3, RAW));
        assertThat(hits(phrase, "难道你不行吗")).containsExactly(new Hit(0, 0, 6, RAW));
        assertThat(hits(phrase, "难道你就不行吗")).isEmpty();
    }

    @Test
    void a_gap_counts_characters_not_halves_and_not_noise_where_noise_is_skipped() {
        var phrase = new Phrase("难道*吗", 2, List.of());

        assertThat(hits(phrase, "难道𠮷𠮷吗")).containsExactly(new Hit(0, 0, 7, RAW));
        assertThat(hits(phrase, "难-道-你-不-吗")).containsExactly(new Hit(0, 0, 9, LOOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "！", "？", "!", "?", "\n"})
    void a_gap_does_not_cross_the_end_of_a_sentence(String end) {
        assertThat(hits(Phrase.of("难道*吗"), "难道不行" + end + "好吗")).isEmpty();
    }

    @Test
    void gaps_that_overlap_give_every_place() {
        assertThat(hits(Phrase.of("难道*吗"), "难道难道行吗吗"))
                .containsExactly(
                        new Hit(0, 0, 6, RAW), new Hit(0, 2, 6, RAW), new Hit(0, 0, 7, RAW), new Hit(0, 2, 7, RAW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1025", "１０２５", "一零二五", "幺〇二五", "1０二五", "①⓪②⑤", "٥"})
    void digits_are_of_any_script(String digits) {
        assertThat(hits(Phrase.of("工号#"), "工号" + digits + "为您服务"))
                .containsExactly(new Hit(0, 0, 2 + digits.length(), RAW));
    }

    @Test
    void a_run_of_digits_is_taken_whole() {
        assertThat(hits(Phrase.of("#号"), "1025号")).containsExactly(new Hit(0, 0, 5, RAW));
        assertThat(hits(Phrase.of("工号#为"), "工号10 25为")).containsExactly(new Hit(0, 0, 8, LOOSE));
        assertThat(hits(Phrase.of("工号*#"), "工号是 1025。")).containsExactly(new Hit(0, 0, 8, RAW));
        assertThat(hits(Phrase.of("工号#"), "工号是")).isEmpty();
    }

    @Test
    void marks_and_characters_are_read_in_the_lane_of_the_whole() {
        assertThat(hits(Phrase.of("工号：#"), "工號:12")).containsExactly(new Hit(0, 0, 5, FOLDED));
        assertThat(hits(Phrase.of("工号：#"), "工 号 12")).containsExactly(new Hit(0, 0, 6, LOOSE));
    }

    @Test
    void marks_in_quotes_and_doubled_quotes_are_literal() {
        assertThat(hits(Phrase.of("\"五*酒店\""), "五*酒店，五星酒店")).containsExactly(new Hit(0, 0, 4, RAW));
        assertThat(hits(Phrase.of("说\"\"\"好\"\"#\"#"), "说\"好\"#1")).containsExactly(new Hit(0, 0, 6, RAW));
    }

    @Test
    void marks_may_be_typed_in_full_width() {
        assertThat(hits(Phrase.of("工号＊＃"), "工号是1")).containsExactly(new Hit(0, 0, 4, RAW));
    }

    @ParameterizedTest
    @CsvSource({
        "'',phrase-empty",
        "'  ',phrase-empty",
        "*,phrase-empty",
        "#,phrase-empty",
        "'\"\"',phrase-empty",
        "*吗,phrase-marks",
        "难道*,phrase-marks",
        "难道**吗,phrase-marks",
        "工号##,phrase-marks",
        "一#,phrase-marks",
        "#１号,phrase-marks",
        "'说\"好',phrase-quote-open",
        "好\uD83D,phrase-half-character"
    })
    void what_is_no_phrase_is_refused(String text, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Phrase.of(text))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Phrase("*吗", 101, List.of("", "好")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly("phrase-marks", "phrase-empty", "phrase-gap"));
        assertThat(new Phrase("好", 100, List.of()).gap()).isEqualTo(100);
        assertThat(new Phrase("好", 0, List.of()).gap()).isZero();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new Phrase("好", -1, List.of()));
    }
}
