package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("text")
class PostCatalogueTest {

    private static final PostCatalogue CHINESE = PostCatalogue.in(Locale.CHINA);
    private static final PostCatalogue ENGLISH = PostCatalogue.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_every_post_has_a_title_and_a_duty_in_both_languages(Post post) {
        for (PostCatalogue catalogue : List.of(CHINESE, ENGLISH)) {
            PostProfile profile = catalogue.profile(post);
            assertThat(profile.title()).isNotBlank();
            assertThat(profile.duties()).isNotEmpty();
            assertThat(sentences(profile)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_both_languages_say_as_much_of_a_post(Post post) {
        PostProfile chinese = CHINESE.profile(post);
        PostProfile english = ENGLISH.profile(post);
        assertThat(english.team()).isEqualTo(chinese.team());
        assertThat(english.superior()).isEqualTo(chinese.superior()).isEqualTo(post.superior());
        assertThat(english.duties()).hasSameSizeAs(chinese.duties());
        assertThat(english.authority()).hasSameSizeAs(chinese.authority());
        assertThat(english.entryRequirements()).hasSameSizeAs(chinese.entryRequirements());
        assertThat(english.assessmentPoints()).hasSameSizeAs(chinese.assessmentPoints());
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_chinese_sentences_are_chinese_and_english_ones_english(Post post) {
        assertThat(sentences(CHINESE.profile(post))).allMatch(sentence -> sentence.endsWith("。"));
        assertThat(sentences(ENGLISH.profile(post)))
                .allMatch(sentence -> sentence.endsWith("."))
                .noneMatch(sentence -> sentence.codePoints().anyMatch(Character::isIdeographic));
    }

    @ParameterizedTest
    @CsvSource({
        "WEB_EDITOR,48",
        "BACK_OFFICE_CLERK,10",
        "BACK_OFFICE_CLERK,24",
        "SERVICE_AGENT,16",
        "DUTY_MANAGER,400",
        "STORE_OPERATOR,24"
    })
    void ORG_1_a_profile_carries_the_numbers_of_the_regulations(Post post, String number) {
        assertThat(sentences(CHINESE.profile(post))).anyMatch(sentence -> sentence.contains(number));
        assertThat(sentences(ENGLISH.profile(post))).anyMatch(sentence -> sentence.contains(number));
    }

    @Test
    void ORG_1_the_posts_of_the_three_teams_say_what_they_bring_and_are_assessed_by() {
        for (Post post : List.of(Post.PRODUCT_EDITOR, Post.MARKETING_PROMOTER, Post.PLANNER, Post.DESIGNER)) {
            assertThat(CHINESE.profile(post).entryRequirements())
                    .as(post.code())
                    .isNotEmpty();
            assertThat(CHINESE.profile(post).assessmentPoints()).as(post.code()).isNotEmpty();
        }
        assertThat(CHINESE.profile(Post.DEPARTMENT_MANAGER).authority()).isNotEmpty();
        assertThat(CHINESE.profile(Post.DEPARTMENT_MANAGER).assessmentPoints()).isNotEmpty();
    }

    @Test
    void ORG_3_the_department_manager_is_the_only_outward_contact() {
        assertThat(ENGLISH.profile(Post.DEPARTMENT_MANAGER).authority())
                .contains("Is the department's only outward contact.");
        assertThat(ENGLISH.profiles().stream()
                        .filter(profile -> profile.authority().stream()
                                .anyMatch(sentence -> sentence.contains("outward contact"))))
                .hasSize(1);
    }

    @Test
    void ORG_1_a_kind_of_post_has_its_own_sentences_first_and_then_those_of_its_base() {
        List<String> senior = CHINESE.profile(Post.SENIOR_DESIGNER).duties();
        List<String> base = CHINESE.profile(Post.DESIGNER).duties();
        assertThat(senior).endsWith(base.toArray(String[]::new)).hasSizeGreaterThan(base.size());
        assertThat(CHINESE.profile(Post.SENIOR_DESIGNER).title()).isEqualTo("大美工");
    }

    @Test
    void ORG_1_the_catalogue_lists_every_post_and_the_posts_of_a_team() {
        assertThat(CHINESE.profiles().stream().map(PostProfile::post)).containsExactly(Post.values());
        assertThat(CHINESE.profilesOf(Team.OPERATIONS).stream().map(PostProfile::post))
                .containsExactly(Post.STORE_MANAGER, Post.STORE_OPERATOR);
        assertThat(Stream.of(Team.values()).flatMap(team -> CHINESE.profilesOf(team).stream()))
                .hasSize(Post.values().length);
    }

    @Test
    void the_catalogue_reads_the_same_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.GERMANY, Locale.ENGLISH, Locale.CHINA)) {
                Locale.setDefault(machine);
                assertThat(PostCatalogue.read(Locale.CHINA).profiles()).isEqualTo(CHINESE.profiles());
                assertThat(PostTexts.read("posts.properties").required("store-manager.title"))
                        .isEqualTo("\u5e97\u957f");
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(PostCatalogue.in(Locale.FRANCE)).isSameAs(CHINESE);
    }

    @Test
    void both_languages_name_the_same_posts_and_teams_and_no_other() {
        TreeSet<String> expected = new TreeSet<>();
        Stream.of(Post.values()).map(post -> post.code() + ".title").forEach(expected::add);
        Stream.of(Team.values()).map(team -> "team." + team.name()).forEach(expected::add);
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            TreeSet<String> keys = new TreeSet<>(PostTexts.in(language).keys());
            keys.removeIf(key -> key.endsWith(".aliases") && expected.contains(key.replace(".aliases", ".title")));
            assertThat(keys).isEqualTo(expected);
        }
    }

    @Test
    void a_profile_without_title_or_duties_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(" ", List.of("Works.")))
                .withMessageContaining("planner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("planner", List.of()))
                .withMessageContaining("duties");
    }

    @Test
    void a_profile_keeps_its_own_copy_of_the_sentences() {
        List<String> duties = new ArrayList<>(List.of("Works."));
        PostProfile profile = profile("planner", duties);
        duties.clear();
        assertThat(profile.duties()).containsExactly("Works.");
        assertThat(profile.superior()).isEmpty();
    }

    @Test
    void a_profile_text_that_is_not_in_the_expected_form_is_refused_with_its_line() {
        assertRefused("[duty]", "- Works.");
        assertRefused("- Works.");
        assertRefused("[duties]", "Works.");
        assertRefused("[duties]", "- Works.", "[duties]");
    }

    private static void assertRefused(String... lines) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProfileText.parse("some.txt", List.of(lines)))
                .withMessageContaining("some.txt");
    }

    private static PostProfile profile(String title, List<String> duties) {
        return new PostProfile(Post.PLANNER, title, Team.MARKETING, null, duties, List.of(), List.of(), List.of());
    }

    private static List<String> sentences(PostProfile profile) {
        return Stream.of(profile.duties(), profile.authority(), profile.entryRequirements(), profile.assessmentPoints())
                .flatMap(List::stream)
                .toList();
    }
}
