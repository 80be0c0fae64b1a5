package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.performance.Indicator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("text")
class MessagesTest {

    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"finding.", "problem."})
    void every_code_has_words_in_both_languages_with_the_same_parameters(String prefix) {
        var chinese = CHINESE.all(prefix);
        var english = ENGLISH.all(prefix);
        assertThat(chinese).isNotEmpty();
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        chinese.forEach(
                (code, words) -> assertThat(parameters(words)).as(code).isEqualTo(parameters(english.get(code))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding.", "problem."})
    void Chinese_words_are_Chinese_and_English_words_are_English(String prefix) {
        CHINESE.all(prefix).forEach((code, words) -> assertThat(words).as(code).containsPattern(HAN));
        ENGLISH.all(prefix).forEach((code, words) -> assertThat(words).as(code).doesNotContainPattern(HAN));
    }

    @Test
    void every_measure_that_can_be_missing_has_words_for_it() {
        for (var indicator : Indicator.all()) {
            assertThat(CHINESE.all("finding."))
                    .containsKey("missing-" + indicator.actual().kebab());
            var denominator = indicator.denominator();
            if (denominator != null) {
                assertThat(CHINESE.all("finding."))
                        .containsKeys("missing-" + denominator.kebab(), "zero-" + denominator.kebab());
            }
        }
        assertThat(Measure.parse("MET-O8").orElseThrow().kebab()).isEqualTo("met-o8");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh", "zh-TW, zh", "zh, zh", "en-GB, en", "tr-TR, en", "fr, en", "und, en"})
    void Chinese_readers_get_Chinese_and_all_others_English(String tag, String language) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).locale().getLanguage())
                .isEqualTo(language);
    }

    @Test
    void a_problem_is_said_with_its_values() {
        var problem = Problem.of("negative-figure", "column", "target", "value", "-1");
        assertThat(CHINESE.text(problem)).isEqualTo("target 为 -1，不能是负数。");
        assertThat(ENGLISH.text(problem)).isEqualTo("target is -1 and cannot be negative.");
    }

    @Test
    void a_finding_is_said_with_its_evidence_tables_included() {
        var finding = Finding.of(ClauseId.of("DIS-1"), "history-gap", null, Severity.WARNING)
                .with("months", Map.of("2026-01", "-"));
        assertThat(CHINESE.text(finding)).contains("2026-01");
        assertThat(ENGLISH.text(finding)).contains("2026-01");
    }

    @Test
    void values_are_said_as_they_are_whatever_stands_in_them() {
        var problem = Problem.of("unreadable-folder", "folder", "C:\\new$1{folder}");
        assertThat(ENGLISH.text(problem))
                .isEqualTo("The folder C:\\new$1{folder} cannot be read. Check its permissions.");
    }

    @Test
    void a_value_that_is_lacking_stays_visible_and_a_code_without_words_is_said_as_the_code() {
        assertThat(ENGLISH.text(Problem.of("unreadable-folder")))
                .isEqualTo("The folder {folder} cannot be read. Check its permissions.");
        assertThat(ENGLISH.text(Finding.of(ClauseId.of("DIS-1"), "history-gap", null, Severity.WARNING)))
                .contains("{months}");
        assertThat(ENGLISH.text(Problem.of("never-heard-of"))).isEqualTo("never-heard-of");
        assertThat(CHINESE.text(Finding.of(ClauseId.of("PAY-1"), "never-heard-of", null, Severity.INFO)))
                .isEqualTo("never-heard-of");
        assertThat(CHINESE.text("no.such.phrase", Map.of())).isEqualTo("no.such.phrase");
    }

    private static Set<String> parameters(String words) {
        var found = new TreeSet<String>();
        PARAMETER.matcher(words).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
