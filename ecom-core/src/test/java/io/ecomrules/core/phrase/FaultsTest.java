package io.ecomrules.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is worth a second look in a list of phrases. */
class FaultsTest {

    private static List<String> faults(Phrase... phrases) {
        return PhraseMatcher.faults(List.of(phrases)).stream()
                .map(fault -> fault.phrase() + " " + fault.problem().code())
                .toList();
    }

    @Test
    void phrases_that_say_what_they_mean_have_none() {
        assertThat(faults(
                        Phrase.of("不归我管"),
                        Phrase.of("请", "请假"),
                        Phrase.of("口交", "路口", "交通"),
                        Phrase.of("谢"),
                        Phrase.of("谢谢"),
                        Phrase.of("难道*吗"),
                        Phrase.of("最", "最*#天")))
                .isEmpty();
    }

    @Test
    void signs_at_an_end_or_nothing_but_signs_are_told() {
        assertThat(faults(Phrase.of("……"), Phrase.of("亲~"), Phrase.of(" 亲"), Phrase.of("归*-*我")))
                .containsExactly(
                        "0 phrase-noise-at-end",
                        "1 phrase-noise-at-end",
                        "2 phrase-noise-at-end",
                        "3 phrase-noise-at-end");
    }

    @Test
    void a_phrase_that_counts_as_another_is_told() {
        assertThat(faults(Phrase.of("一条狗"), Phrase.of("1 条狗"), Phrase.of("壹条狗"), Phrase.of("C++"), Phrase.of("c＋＋")))
                .containsExactly("1 phrase-same", "3 phrase-noise-at-end", "4 phrase-noise-at-end", "4 phrase-same");
    }

    @Test
    void exceptions_that_hide_the_phrase_or_can_never_cover_it_are_told() {
        assertThat(faults(Phrase.of("请", "请"), Phrase.of("请坐", "请", "坐"), Phrase.of("您", "麻烦")))
                .containsExactly("0 phrase-never-found", "1 phrase-never-found", "2 phrase-exception-apart");
    }

    @Test
    void a_fault_is_a_warning_with_words_in_both_languages() {
        var problem = PhraseMatcher.faults(List.of(Phrase.of("亲~"))).get(0).problem();

        assertThat(problem.level()).isEqualTo(Problem.Level.WARNING);
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(problem)).contains("亲~");
        assertThat(Messages.in(Locale.ENGLISH).text(problem)).contains("亲~");
    }
}
