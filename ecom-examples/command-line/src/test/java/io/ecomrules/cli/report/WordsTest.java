package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.performance.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words of the reports in both languages. */
@Tag("text")
class WordsTest {

    private static final List<String> TEMPLATES =
            List.of("layout", "parts", "person", "department", "conversation", "conversations", "data", "campaign");
    private static final Pattern SAID = Pattern.compile("say\\('([A-Za-z.-]+)'\\)");
    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");

    private final Words chinese = Words.in(Locale.SIMPLIFIED_CHINESE);
    private final Words english = Words.in(Locale.ENGLISH);

    @Test
    void both_languages_say_the_same_things_with_the_same_parameters() {
        assertThat(chinese.keys()).isEqualTo(english.keys());
        assertThat(chinese.keys())
                .allSatisfy(key -> assertThat(parameters(chinese.sayOr(key, "")))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(parameters(english.sayOr(key, ""))));
    }

    @Test
    void every_phrase_that_a_template_says_is_there_and_needs_nothing() {
        for (var template : TEMPLATES) {
            var said = SAID.matcher(ChartStyle.resource(template + ".peb"))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(said)
                    .as(template)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(chinese.say(key)).isNotBlank());
        }
    }

    @Test
    void every_template_has_its_words_in_the_bundle_and_none_of_its_own() {
        for (var template : TEMPLATES) {
            assertThat(ChartStyle.resource(template + ".peb")).as(template).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void every_indicator_and_severity_and_every_finding_has_a_name() {
        assertThat(Indicator.all())
                .filteredOn(indicator -> !(indicator.actual() instanceof Metric))
                .allSatisfy(indicator -> assertThat(chinese.keys()).contains("indicator." + indicator.code()));
        assertThat(List.of(Severity.values()))
                .allSatisfy(severity -> assertThat(chinese.keys()).contains("severity." + severity.code()));
        assertThat(Messages.in(Locale.ENGLISH).all("finding.").keySet())
                .filteredOn(code -> !code.startsWith("missing-"))
                .filteredOn(code -> Messages.in(Locale.ENGLISH).name(code).isEmpty())
                .allSatisfy(code -> assertThat(chinese.keys()).contains("code." + code));
    }

    @Test
    void every_kind_of_mark_and_every_way_a_verdict_can_stand_has_a_name() {
        assertThat(MarkedText.Kind.values())
                .allSatisfy(kind -> assertThat(chinese.keys()).contains("legend." + kind.code()));
        assertThat(io.ecomrules.core.finding.Status.values())
                .allSatisfy(status -> assertThat(chinese.keys()).contains("status." + status.code()));
        assertThat(io.ecomrules.core.service.Turn.Mark.values())
                .allSatisfy(mark -> assertThat(chinese.keys())
                        .contains("turn." + mark.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void a_word_that_is_not_there_is_an_error_and_never_a_key_on_a_page() {
        assertThatThrownBy(() -> chinese.say("no.such.word")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> chinese.say("score.low", "wrong", "x")).hasMessageContaining("{line}");
    }

    @Test
    void a_reader_of_another_language_gets_english_whatever_the_machine_speaks() {
        assertThat(Words.in(Locale.forLanguageTag("tr-TR")).say("beforeTax")).isEqualTo("before tax");
        assertThat(Words.in(Locale.TRADITIONAL_CHINESE).say("beforeTax")).isEqualTo("税前");
    }

    private static List<String> parameters(String phrase) {
        return PARAMETER
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
