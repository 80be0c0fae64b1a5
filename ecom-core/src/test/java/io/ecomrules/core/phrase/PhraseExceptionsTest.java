package io.ecomrules.core.phrase;

import static io.ecomrules.core.phrase.Lane.FOLDED;
import static io.ecomrules.core.phrase.Lane.LOOSE;
import static io.ecomrules.core.phrase.Lane.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions act place by place. */
class PhraseExceptionsTest {

    private static List<Hit> hits(String text, Phrase... phrases) {
        return PhraseMatcher.of(List.of(phrases)).find(text);
    }

    @Test
    void a_place_that_an_exception_covers_is_no_hit_and_others_are() {
        assertThat(hits("请假，请坐", Phrase.of("请", "请假", "申请"))).containsExactly(new Hit(0, 3, 4, RAW));
    }

    @Test
    void exceptions_side_by_side_cover_together() {
        var phrase = Phrase.of("口交", "路口", "交通");

        assertThat(hits("路口交通", phrase)).isEmpty();
        assertThat(hits("路口交给", phrase)).containsExactly(new Hit(0, 1, 3, RAW));
        assertThat(hits("路口 交通", phrase)).isEmpty();
        assertThat(hits("路口！交通", phrase)).isEmpty();
    }

    @Test
    void what_begins_inside_an_exception_is_found() {
        assertThat(hits("路口交通堵", Phrase.of("口交", "路口", "交通"), Phrase.of("通堵"))).containsExactly(new Hit(1, 3, 5, RAW));
        assertThat(hits("申请求人", Phrase.of("请求", "申请"))).containsExactly(new Hit(0, 1, 3, RAW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请假", "請假", "请 假", "请😀假"})
    void an_exception_counts_in_every_lane(String text) {
        assertThat(hits(text, Phrase.of("请", "请假"))).isEmpty();
    }

    @Test
    void an_exception_in_a_lane_that_is_off_does_not_count() {
        var phrases = List.of(Phrase.of("请", "请假"));

        assertThat(PhraseMatcher.of(phrases, Set.of(RAW)).find("请 假")).containsExactly(new Hit(0, 0, 1, RAW));
    }

    @Test
    void an_exception_is_of_its_own_phrase_only() {
        assertThat(hits("请假", Phrase.of("请", "请假"), Phrase.of("请"))).containsExactly(new Hit(1, 0, 1, RAW));
    }

    @Test
    void a_part_that_is_covered_does_not_make_the_whole_covered() {
        assertThat(hits("不是我不是", Phrase.of("不是我不是", "不是"))).containsExactly(new Hit(0, 0, 5, RAW));
    }

    @Test
    void a_longer_place_is_found_where_a_shorter_one_is_covered() {
        assertThat(hits("难道难道吗", Phrase.of("难道*吗", "难道吗"))).containsExactly(new Hit(0, 0, 5, RAW));
    }

    @Test
    void exceptions_may_have_marks() {
        var phrase = Phrase.of("最", "最*#天", "\"最*\"");

        assertThat(hits("最近三天，最好，最*", phrase)).containsExactly(new Hit(0, 5, 6, RAW));
    }

    @Test
    void hits_of_folded_and_loose_lanes_are_covered_too() {
        var phrase = Phrase.of("归我", "不归我");

        assertThat(hits("不歸我，歸我", phrase)).containsExactly(new Hit(0, 4, 6, FOLDED));
        assertThat(hits("不-归-我，归-我", phrase)).containsExactly(new Hit(0, 6, 9, LOOSE));
    }
}
