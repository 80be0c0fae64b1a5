package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text and the marks: nothing of the text is lost, and marks lie exactly over their words. */
class MarkedTextLawTest {

    private static final Language CHINESE = Language.of(Locale.SIMPLIFIED_CHINESE);

    @Property(tries = 500)
    void the_stretches_are_the_text_and_a_place_is_coloured_exactly_where_a_mark_lies(
            @ForAll("texts") String text, @ForAll("marks") List<MarkedText.Mark> marks) {
        var stretches = MarkedText.cut(text, marks, CHINESE);

        assertThat(stretches.stream().map(MarkedText.Stretch::text).reduce("", String::concat))
                .isEqualTo(text);
        int at = 0;
        for (var stretch : stretches) {
            for (int i = at; i < at + stretch.text().length(); i++) {
                int place = i;
                boolean isInsidePair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                boolean isMarked = marks.stream().anyMatch(mark -> mark.from() <= place && place < mark.to());
                if (!isInsidePair && !Character.isHighSurrogate(text.charAt(i))) {
                    assertThat(!stretch.kind().isEmpty()).isEqualTo(isMarked);
                }
            }
            at += stretch.text().length();
            assertThat(at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                    .as("a character is not cut in two")
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("您", "好", "a", " ", "\n", "😅", "👩‍👧", "\ud83d", "\ude05", "\u202e", "<")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<MarkedText.Mark>> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(MarkedText.Kind.class))
                .as((from, length, kind) -> new MarkedText.Mark(from, from + length, kind, "SVC-1", "c-SVC-1"))
                .list()
                .ofMaxSize(6);
    }
}
