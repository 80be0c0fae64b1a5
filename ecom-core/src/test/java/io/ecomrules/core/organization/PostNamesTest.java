package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class PostNamesTest {

    @Test
    void ORG_1_no_two_posts_share_a_name() {
        Map<String, Post> owners = new HashMap<>();
        for (Post post : Post.values()) {
            PostNames.namesOf(post).forEach(name -> {
                Post other = owners.putIfAbsent(PostNames.spell(name), post);
                assertThat(other == null || other == post).as(name).isTrue();
            });
        }
        assertThat(owners.keySet()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_every_post_is_found_by_every_name_it_has(Post post) {
        assertThat(PostNames.namesOf(post))
                .allSatisfy(name -> assertThat(Post.parse(name)).contains(post));
        assertThat(Post.parse(post.code())).contains(post);
        assertThat(Post.parse(post.title(Locale.ENGLISH))).contains(post);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ｃ店客服", " c 店 客服 ", "C店\u3000客服", "\ufeffC店客服", "SERVICE_AGENT", "Service-Agent", "ＡＧＥＮＴ"})
    void ORG_1_width_spaces_case_and_a_byte_order_mark_make_no_difference(String written) {
        assertThat(Post.parse(written)).contains(Post.SERVICE_AGENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "-", "董事长", "店", "service", "客服运营"})
    void ORG_1_what_is_no_post_s_name_is_not_guessed(String written) {
        assertThat(Post.parse(written)).isEmpty();
    }

    @Test
    void ORG_1_a_turkish_machine_finds_the_same_posts() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Post.parse("WEBSITE-ADMINISTRATOR")).contains(Post.WEBSITE_ADMINISTRATOR);
            assertThat(Post.parse("JUNIOR DESIGNER")).contains(Post.JUNIOR_DESIGNER);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "store-oprator,STORE_OPERATOR",
        "servce-agent,SERVICE_AGENT",
        "desinger,DESIGNER",
        "网站编缉,WEB_EDITOR",
        "数据分析帅,DATA_ANALYST",
        "客服主官,SERVICE_SUPERVISOR"
    })
    void a_slip_of_the_pen_is_answered_with_the_post_that_was_meant(String written, Post meant) {
        assertThat(Post.parse(written)).isEmpty();
        assertThat(Post.nearest(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "董事长秘书", "chairman of the board"})
    void nothing_is_suggested_where_nothing_is_near(String written) {
        assertThat(Post.nearest(written)).isEmpty();
    }

    @Test
    void a_word_longer_than_any_name_is_not_compared() {
        assertThat(Post.nearest("store-operator".repeat(10_000))).isEmpty();
    }
}
