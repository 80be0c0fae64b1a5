package io.ecomrules.core.phrase;

import static io.ecomrules.core.phrase.Lane.FOLDED;
import static io.ecomrules.core.phrase.Lane.LOOSE;
import static io.ecomrules.core.phrase.Lane.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each lane finds, and where. */
class PhraseMatcherTest {

    private static List<Hit> hits(String phrase, String text) {
        return PhraseMatcher.of(List.of(Phrase.of(phrase))).find(text);
    }

    private static PhraseMatcher matcher(String... phrases) {
        return PhraseMatcher.of(Stream.of(phrases).map(Phrase::of).toList());
    }

    @Test
    void a_phrase_is_found_wherever_it_stands() {
        assertThat(hits("不归我管", "这不归我管，那也不归我管")).containsExactly(new Hit(0, 1, 5, RAW), new Hit(0, 8, 12, RAW));
    }

    @Test
    void hits_come_by_end_then_by_beginning_then_by_phrase_whatever_overlaps() {
        assertThat(matcher("不", "归我", "不归我", "我管", "不归我", "归我管").find("不归我管"))
                .containsExactly(
                        new Hit(0, 0, 1, RAW),
                        new Hit(2, 0, 3, RAW),
                        new Hit(4, 0, 3, RAW),
                        new Hit(1, 1, 3, RAW),
                        new Hit(5, 1, 4, RAW),
                        new Hit(3, 2, 4, RAW));
    }

    @Test
    void hits_of_all_lanes_and_marks_come_in_the_same_order() {
        assertThat(matcher("管", "不*管", "归-", "#号", "不归我管").find("不歸-我管 1号"))
                .containsExactly(
                        new Hit(2, 1, 3, FOLDED),
                        new Hit(1, 0, 5, RAW),
                        new Hit(4, 0, 5, LOOSE),
                        new Hit(0, 4, 5, RAW),
                        new Hit(3, 6, 8, RAW));
    }

    @ParameterizedTest
    @CsvSource({
        "一条狗,一条狗,RAW",
        "一条狗,1条狗,FOLDED",
        "一条狗,１条狗,FOLDED",
        "一条狗,幺条狗,FOLDED",
        "下三滥,下三滥,RAW",
        "下三滥,下3滥,FOLDED",
        "不归我管,不歸我管,FOLDED",
        "不歸我管,不归我管,FOLDED",
        "QQ,qq,FOLDED",
        "qq,ＱＱ,FOLDED",
        "不归我管,不-归-我-管,LOOSE",
        "不归我管,不😀归我管,LOOSE",
        "不归我管,不·归_我*管,LOOSE",
        "不归我管,不\u200B归\uFE0F我 管,LOOSE",
        "不归我管,不归归归我管,LOOSE",
        "不归我管,不 歸...歸 我~管,LOOSE",
        "pass,paasss,LOOSE",
        "谢谢,谢 谢,LOOSE",
        "e-mail,email,LOOSE",
        "email,e-mail,LOOSE"
    })
    void a_phrase_is_found_in_the_first_lane_that_reads_it(String phrase, String text, Lane lane) {
        int to = text.equals("paasss") ? 5 : text.length();
        assertThat(hits(phrase, text)).containsExactly(new Hit(0, 0, to, lane));
    }

    @ParameterizedTest
    @CsvSource({"下三滥,下滥", "一条狗,条狗", "pass,pas", "pass,paas", "谢谢,谢", "不归我管,不归你管", "不归我管,归不我管", "一,十"})
    void digits_and_double_letters_are_not_invented(String phrase, String text) {
        assertThat(hits(phrase, text)).isEmpty();
    }

    @Test
    void raw_alone_finds_nothing_but_what_is_written() {
        var raw = PhraseMatcher.of(List.of(Phrase.of("一条狗"), Phrase.of("谢谢")), Set.of(RAW));

        assertThat(raw.find("1条狗，谢 谢，一条狗")).containsExactly(new Hit(0, 8, 11, RAW));
    }

    @Test
    void what_a_lane_that_is_off_would_find_is_reported_by_the_next() {
        var phrases = List.of(Phrase.of("不归我"));
        var text = "不归我 不歸我 不-归我";

        assertThat(PhraseMatcher.of(phrases, Set.of(FOLDED)).find(text))
                .extracting(Hit::lane)
                .containsExactly(FOLDED, FOLDED);
        assertThat(PhraseMatcher.of(phrases, EnumSet.of(RAW, LOOSE)).find(text))
                .extracting(Hit::lane)
                .containsExactly(RAW, LOOSE, LOOSE);
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseMatcher.of(phrases, Set.of()));
    }

    @Test
    void a_repetition_at_an_end_is_no_part_of_the_phrase() {
        assertThat(hits("不归我管", "不不归归我管管")).containsExactly(new Hit(0, 1, 6, LOOSE));
    }

    @Test
    void every_pair_of_a_run_is_a_place_of_its_own() {
        assertThat(hits("谢谢", "谢谢-谢")).containsExactly(new Hit(0, 0, 2, RAW), new Hit(0, 1, 4, LOOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不归。我管", "不归！我管", "不归?我管", "不归\n我管", "不归？我管", "不归｡我管"})
    void the_loosest_lane_does_not_cross_the_end_of_a_sentence(String text) {
        assertThat(hits("不归我管", text)).isEmpty();
    }

    @Test
    void a_sentence_end_that_the_phrase_has_is_looked_for() {
        assertThat(hits("怎么了？不行", "怎 么了?不行")).containsExactly(new Hit(0, 0, 7, LOOSE));
    }

    @Test
    void a_phrase_of_signs_or_with_signs_at_an_end_is_found_as_written() {
        assertThat(hits("……", "啊……")).containsExactly(new Hit(0, 1, 3, RAW));
        assertThat(hits("C++", "学c＋＋，不学C")).containsExactly(new Hit(0, 1, 4, FOLDED));
    }

    @Test
    void pairs_are_never_halved() {
        assertThat(hits("😀", "a😀😀b")).containsExactly(new Hit(0, 1, 3, RAW), new Hit(0, 3, 5, RAW));
        assertThat(hits("𠮷野", "\uD842𠮷-野")).containsExactly(new Hit(0, 1, 5, LOOSE));
        assertThat(hits("好的", "好😀😀的")).containsExactly(new Hit(0, 0, 6, LOOSE));
    }

    @Test
    void halves_of_pairs_in_a_text_are_characters_like_others() {
        assertThat(hits("归我", "归\uD83D我归我\uDE00归\uDE00我")).containsExactly(new Hit(0, 3, 5, RAW));
    }

    @Test
    void control_characters_are_noise() {
        assertThat(hits("归我", "归\u0000我归\u0007\t\u200D我"))
                .containsExactly(new Hit(0, 0, 3, LOOSE), new Hit(0, 3, 8, LOOSE));
    }

    @Test
    void no_phrases_find_nothing_and_an_empty_text_has_nothing() {
        assertThat(PhraseMatcher.of(List.of()).find("不归我管")).isEmpty();
        assertThat(matcher("不归我管", "#号", "您*管").find("")).isEmpty();
    }

    @Test
    void characters_beyond_the_budget_of_the_tables_are_found_all_the_same() {
        var phrases = Stream.concat(
                        IntStream.range(0, 500).mapToObj(i -> "我" + Character.toString(0xAC00 + i)),
                        IntStream.range(0, 400).mapToObj(i -> Character.toString(0xB800 + i) + "我的"))
                .toList();
        var matcher = matcher(phrases.toArray(String[]::new));

        for (int i = 0; i < 400; i++) {
            var text = Character.toString(0xB800 + i) + "我" + Character.toString(0xAC00 + i) + "我的";
            assertThat(matcher.find(text)).containsExactly(new Hit(i, 1, 3, RAW));
        }
    }

    @Test
    void a_thousand_phrases_in_one_another_give_all_their_hits() {
        var phrases = IntStream.rangeClosed(1, 100).mapToObj("我"::repeat).toArray(String[]::new);

        assertThat(matcher(phrases).find("我".repeat(100)))
                .hasSize(5_050)
                .allMatch(hit -> hit.lane() == RAW && hit.to() - hit.from() == hit.phrase() + 1)
                .isSortedAccordingTo(Hit.ORDER)
                .doesNotHaveDuplicates();
    }

    @Test
    void several_threads_use_one_matcher() {
        var matcher = matcher("不归我管", "您*管", "#号", "谢谢");
        var text = "您 这个不-归我管，1２号 谢谢谢".repeat(50);
        var expected = matcher.find(text);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> matcher.find(text)))
                .hasSize(64)
                .allMatch(expected::equals);
    }
}
