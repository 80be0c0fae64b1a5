package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of a pack tells of its lexicons. */
@Tag("text")
class LexiconLintTest {

    private static final String POLITE = "lexicons/polite.txt";

    @TempDir
    private Path folder;

    @Test
    void a_copy_of_the_built_in_lexicons_has_nothing_to_look_at() {
        PackOnDisk.copyOfBuiltIn(folder);

        assertThat(ofLexicons()).isEmpty();
    }

    @Test
    void a_phrase_that_its_own_exception_hides_is_told_with_its_line() {
        polite("麻烦【除非：麻烦】\n");

        assertThat(told()).containsExactly("lexicons/polite.txt:3 phrase-never-found warning");
    }

    @Test
    void an_exception_that_shares_no_character_with_its_phrase_is_told() {
        polite("麻烦【除非：请假】\n");

        assertThat(told()).containsExactly("lexicons/polite.txt:3 phrase-exception-apart warning");
    }

    @Test
    void a_phrase_that_is_there_in_another_way_of_writing_is_told_at_the_new_line() {
        polite("妳好啊\n請\n请【除非：请假】\n");

        assertThat(told()).contains("lexicons/polite.txt:5 phrase-same warning");
    }

    @Test
    void a_phrase_that_holds_another_is_advised_against_only_if_both_do_the_same() {
        polite("劳驾\n劳驾您了\n劳烦【除非：劳烦他】\n劳烦您了\n费心【需复核】\n费心了\n多谢【组：谢】\n多谢了\n");

        assertThat(told()).containsExactly("lexicons/polite.txt:4 phrase-within advice");
    }

    @Test
    void a_lexicon_that_no_rule_calls_is_told_unless_another_that_is_called_takes_it_in() {
        PackOnDisk.overBuiltIn(folder)
                .with("lexicons/own.txt", "名称：本店用语\n\n亲爱哒\n")
                .with("lexicons/other.txt", "名称：另一份\n\n客官\n")
                .with(POLITE, "名称：礼貌词\n包含：另一份\n\n请\n");

        assertThat(told()).containsExactly("lexicons/own.txt lexicon-unused advice");
    }

    @Test
    void more_groups_than_a_lexicon_has_can_never_be_said() {
        PackOnDisk.overBuiltIn(folder).with("own.drl", """
                package service
                rule "礼貌·组" @clause("SVC-2") @from("2010-01-01") @title("试验") @en("trial")
                when Inspection( item == Item.POLITENESS ) then outcome.mustSayGroups( "礼貌词", 2 ); end
                """);

        assertThat(told()).contains("own.drl:3:49 too-few-groups warning");
    }

    @Test
    void a_rule_that_calls_a_lexicon_that_is_not_there_is_refused_with_the_nearest_name() {
        PackOnDisk.overBuiltIn(folder).with("own.drl", """
                package service
                rule "礼貌·另" @clause("SVC-2") @from("2010-01-01") @title("试验") @en("trial")
                when Inspection( item == Item.POLITENESS ) then outcome.mustSay( "礼貌语", 1 ); end
                """);

        var report = Ecom.check(folder);

        assertThat(report.isSound()).isFalse();
        assertThat(report.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-lexicon-in-rule");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(problem)).contains("礼貌词");
        });
    }

    private void polite(String phrases) {
        PackOnDisk.overBuiltIn(folder).with(POLITE, "名称：礼貌词\n\n" + phrases);
    }

    private List<String> told() {
        return ofLexicons().stream()
                .map(problem -> problem.place() + " " + problem.code() + " "
                        + problem.level().code())
                .toList();
    }

    private List<Problem> ofLexicons() {
        var report = Ecom.check(folder);
        assertThat(report.isSound()).isTrue();
        return report.problems().stream()
                .filter(problem -> problem.code().startsWith("phrase-")
                        || problem.code().startsWith("lexicon-")
                        || problem.code().equals("too-few-groups"))
                .toList();
    }
}
