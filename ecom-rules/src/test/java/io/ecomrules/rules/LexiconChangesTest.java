package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.change.LexiconChange.What;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lexicons of two packs mean otherwise. */
@Tag("text")
class LexiconChangesTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final String ABUSE = "lexicons/abuse.txt";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @Test
    void remarks_order_and_names_of_files_are_no_change() {
        var text = PackOnDisk.builtIn(ABUSE);
        var lines = text.lines().skip(4).sorted().toList();
        var head = text.lines().limit(4).toList();
        var pack = PackOnDisk.overBuiltIn(folder)
                .with(ABUSE, "# 另写的备注\n\n" + String.join("\n", head) + "\n" + String.join("\n", lines) + "\n");

        try (var other = pack.open()) {
            assertThat(other.lexiconChangesSince(BUILT_IN)).isEmpty();
            assertThat(BUILT_IN.lexiconChangesSince(other)).isEmpty();
        }
    }

    @Test
    void a_new_phrase_is_told_with_the_lexicons_that_take_it_in() {
        var changes = changed(ABUSE, "\n傻子\n", "\n傻子\n二百五【除非：二百五十；较可能】\n");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.PHRASE_ADDED);
            assertThat(change.lexicon()).isEqualTo("辱骂");
            assertThat(change.phrase()).isEqualTo("二百五");
            assertThat(change.before()).isNull();
            assertThat(change.alsoIn()).contains("忌语");
            assertThat(change.file()).isEqualTo(ABUSE);
            assertThat(change.line()).isEqualTo(lineOf("傻子") + 1);
            assertThat(change.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("词表“辱骂”加了 二百五【除非：二百五十；较可能】（忌语也包含它）");
            assertThat(change.text(Locale.ENGLISH)).isEqualTo("Lexicon \"辱骂\", new: 二百五【除非：二百五十；较可能】 (also in 忌语)");
        });
    }

    @Test
    void a_phrase_that_is_gone_is_told_with_where_it_stood() {
        var changes = changed(ABUSE, "\n傻子\n", "\n");

        assertThat(said(changes)).containsExactly("phrase-removed 傻子 傻子【确定】 → null");
        assertThat(changes.get(0).line()).isEqualTo(lineOf("傻子"));
    }

    @Test
    void exceptions_gaps_groups_and_how_sure_a_hit_is_are_told_one_by_one() {
        assertThat(said(changed(ABUSE, "傻瓜【除非：傻瓜相机、傻瓜式】", "傻瓜【除非：傻瓜式】")))
                .containsExactly("exceptions 傻瓜 傻瓜式、傻瓜相机 → 傻瓜式");
        assertThat(said(changed("lexicons/off-platform.txt", "加*V信【间隔：6】", "加*V信【间隔：4；需复核；组：微信】")))
                .containsExactly("gap 加*V信 6 → 4", "confidence 加*V信 确定 → 需复核", "group 加*V信 null → 微信");
    }

    @Test
    void another_order_of_exceptions_is_no_change() {
        assertThat(changed(ABUSE, "傻瓜【除非：傻瓜相机、傻瓜式】", "傻瓜【除非：傻瓜式、傻瓜相机】")).isEmpty();
    }

    @Test
    void a_phrase_that_moves_to_a_lexicon_that_is_taken_in_changes_that_one_only() {
        var pack = PackOnDisk.overBuiltIn(folder);
        pack.withBuiltIn("lexicons/forbidden.txt", "忽略：否定、引用、复述", "忽略：否定、引用、复述\n二百五");
        try (var before = pack.open()) {
            pack.with("lexicons/forbidden.txt", PackOnDisk.builtIn("lexicons/forbidden.txt"))
                    .withBuiltIn(ABUSE, "\n傻子\n", "\n傻子\n二百五\n");
            try (var after = pack.open()) {
                assertThat(said(after.lexiconChangesSince(before))).containsExactly("phrase-added 二百五 null → 二百五【确定】");
            }
        }
    }

    @Test
    void what_sets_hits_aside_what_is_taken_in_and_how_far_cues_reach_are_told() {
        assertThat(said(changed(ABUSE, "忽略：否定、引用、复述", "忽略：复述、引用")))
                .containsExactly("set-aside-by null 否定、复述、引用 → 复述、引用");
        assertThat(said(changed("lexicons/refuse-off-platform.txt", "管到：小句", "管到：整句")))
                .containsExactly("reach null 小句 → 整句");
        assertThat(said(changed("lexicons/forbidden.txt", "包含：辱骂、", "包含：")))
                .singleElement()
                .asString()
                .startsWith("includes null ")
                .contains("辱骂", " → ");
    }

    @Test
    void lexicons_that_come_and_go_are_told_with_their_size() {
        var pack = PackOnDisk.overBuiltIn(folder).with("lexicons/own.txt", "名称：自家忌语\n老赖\n扣门\n");

        try (var other = pack.open()) {
            assertThat(said(other.lexiconChangesSince(BUILT_IN))).containsExactly("lexicon-added null null → 2");
            assertThat(said(BUILT_IN.lexiconChangesSince(other))).containsExactly("lexicon-removed null 2 → null");
        }
    }

    private List<LexiconChange> changed(String file, String written, String instead) {
        try (var other = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(file, written, instead)
                .open()) {
            return other.lexiconChangesSince(BUILT_IN);
        } finally {
            PackOnDisk.overBuiltIn(folder).with(file, PackOnDisk.builtIn(file));
        }
    }

    private static int lineOf(String phrase) {
        return PackOnDisk.builtIn(ABUSE).lines().toList().indexOf(phrase) + 1;
    }

    private static List<String> said(List<LexiconChange> changes) {
        return changes.stream()
                .map(change ->
                        change.what().code() + " " + change.phrase() + " " + change.before() + " → " + change.after())
                .toList();
    }
}
