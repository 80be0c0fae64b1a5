package io.ecomrules.core.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeasureTextsTest {

    @Test
    void both_languages_say_the_same_things() {
        assertThat(sentences(MeasureTexts.in(Locale.ENGLISH))).isEqualTo(sentences(MeasureTexts.in(Locale.CHINA)));
    }

    /** Aliases differ from language to language, and the source's own name is Chinese. */
    private static Set<String> sentences(MeasureTexts texts) {
        Set<String> keys = new TreeSet<>(texts.keys());
        keys.removeIf(key -> key.endsWith(".aliases") || key.endsWith(".source-name"));
        return keys;
    }

    @Test
    void every_text_belongs_to_a_measure_or_to_what_measures_have() {
        Set<String> owners = new TreeSet<>(List.of("unit", "direction", "population"));
        MeasureNames.measures().map(Measure::code).forEach(owners::add);
        for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(MeasureTexts.in(language).keys())
                    .allMatch(key -> owners.contains(key.substring(0, key.indexOf('.'))));
        }
    }

    @Test
    void MET_no_two_measures_share_a_name() {
        Map<String, Measure> owners = new HashMap<>();
        MeasureNames.measures()
                .forEach(measure -> MeasureNames.namesOf(measure).forEach(name -> {
                    Measure other = owners.putIfAbsent(MeasureNames.spell(name), measure);
                    assertThat(other == null || other == measure).as(name).isTrue();
                }));
        assertThat(owners.keySet()).noneMatch(String::isBlank);
    }

    @Tag("text")
    @Test
    void texts_are_read_as_utf_8_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : List.of(Locale.GERMANY, Locale.ENGLISH, Locale.CHINA, Locale.forLanguageTag("tr"))) {
                Locale.setDefault(machine);
                assertThat(MeasureTexts.read("measures.properties").required("sales.title"))
                        .isEqualTo("\u9500\u552e\u989d");
                assertThat(MeasureNames.spell("MET-S11 TITLE")).isEqualTo("mets11title");
                assertThat(Figure.SALES.title(Locale.CHINA)).isEqualTo("\u9500\u552e\u989d");
                assertThat(Figure.SALES.title(Locale.UK)).isEqualTo("sales");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Tag("text")
    @Test
    void a_language_that_is_not_spoken_is_answered_in_chinese() {
        assertThat(Figure.TARGET.title(Locale.FRANCE)).isEqualTo(Figure.TARGET.title(Locale.CHINA));
        assertThat(Figure.TARGET.title(Locale.ROOT)).isEqualTo(Figure.TARGET.title(Locale.CHINA));
    }

    @Test
    void a_resource_or_a_text_that_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MeasureTexts.read("none.properties"))
                .withMessageContaining("none.properties");
        assertThatIllegalStateException()
                .isThrownBy(() -> MeasureTexts.in(Locale.ENGLISH).required("no.such.key"))
                .withMessageContaining("no.such.key");
    }

    @Property(tries = 300)
    void a_name_is_found_with_spaces_around_and_in_full_width_letters(
            @ForAll @IntRange(max = 10_000) int pick, @ForAll boolean wide, @ForAll boolean upper) {
        List<Measure> measures = MeasureNames.measures().toList();
        Measure measure = measures.get(pick % measures.size());
        List<String> names = MeasureNames.namesOf(measure).toList();
        String name = names.get(pick % names.size());
        String cased = upper ? name.toUpperCase(Locale.ROOT) : name;
        String written = "\u3000 " + (wide ? widened(cased) : cased) + "\t";
        assertThat(Measure.parse(written)).contains(measure);
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(unit -> wide.append((char) (unit > 0x20 && unit < 0x7f ? unit + 0xfee0 : unit)));
        return wide.toString();
    }
}
