package io.ecomrules.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Over generated dictionaries and texts from a few characters, so that they meet: what is found is what every stretch of the text, tried one by one, says. */
class OracleLawsTest {

    private static final List<String> WORDS = List.of("归", "歸", "我", "谢", "謝", "a", "A", "Ａ", "𠮷");
    private static final List<String> DIGITS = List.of("1", "１", "一", "幺", "①", "0", "〇");
    private static final List<String> NOISE = List.of("-", " ", "，", "·", "\u200B", "😀", "\uFE0F", "~");
    private static final List<String> ENDS = List.of("。", "！", "!", "?", "\n");

    @Property(tries = 4000)
    void literal_phrases_are_found_where_the_oracle_finds_them(
            @ForAll("literals") List<Phrase> phrases, @ForAll("texts") String text, @ForAll("lanes") Set<Lane> lanes) {
        assertThat(PhraseMatcher.of(phrases, lanes).find(text)).isEqualTo(Oracle.hits(phrases, lanes, text));
    }

    @Property(tries = 4000)
    void phrases_with_gaps_and_digits_are_found_where_the_oracle_finds_them(
            @ForAll("marked") List<Phrase> phrases, @ForAll("texts") String text, @ForAll("lanes") Set<Lane> lanes) {
        assertThat(PhraseMatcher.of(phrases, lanes).find(text)).isEqualTo(Oracle.hits(phrases, lanes, text));
    }

    @Property(tries = 4000)
    void what_exceptions_cover_is_left_out_as_the_oracle_leaves_it_out(
            @ForAll("excepted") List<Phrase> phrases, @ForAll("texts") String text, @ForAll("lanes") Set<Lane> lanes) {
        assertThat(PhraseMatcher.of(phrases, lanes).find(text)).isEqualTo(Oracle.hits(phrases, lanes, text));
    }

    @Property(tries = 1000)
    void a_few_letters_in_long_texts_and_many_phrases_are_found_where_the_oracle_finds_them(
            @ForAll("nested") List<Phrase> phrases, @ForAll("monotonous") String text) {
        var lanes = Set.of(Lane.values());
        assertThat(PhraseMatcher.of(phrases).find(text)).isEqualTo(Oracle.hits(phrases, lanes, text));
    }

    @Provide
    Arbitrary<Set<Lane>> lanes() {
        return Arbitraries.of(Lane.class).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(WORDS)),
                        Tuple.of(4, Arbitraries.of(DIGITS)),
                        Tuple.of(4, Arbitraries.of(NOISE)),
                        Tuple.of(1, Arbitraries.of(ENDS)),
                        Tuple.of(1, Arbitraries.of("\uD83D", "\uDE00", "\u0007", "x")))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> monotonous() {
        return Arbitraries.of("a", "A", "我", "-").list().ofMaxSize(25).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Phrase>> nested() {
        return Arbitraries.of("a", "我")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> Phrase.of(String.join("", parts)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Phrase>> literals() {
        return valid(words(false), Arbitraries.just(List.of()));
    }

    @Provide
    Arbitrary<List<Phrase>> marked() {
        return valid(words(true), Arbitraries.just(List.of()));
    }

    @Provide
    Arbitrary<List<Phrase>> excepted() {
        return valid(words(true), words(true).list().ofMaxSize(3));
    }

    private static Arbitrary<String> words(boolean isMarked) {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(WORDS)),
                        Tuple.of(3, Arbitraries.of(DIGITS)),
                        Tuple.of(2, Arbitraries.of(NOISE)),
                        Tuple.of(1, Arbitraries.of(ENDS)),
                        Tuple.of(isMarked ? 6 : 1, isMarked ? Arbitraries.of("*", "#") : Arbitraries.of("我")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    /** Those that are phrases. */
    private static Arbitrary<List<Phrase>> valid(Arbitrary<String> words, Arbitrary<List<String>> exceptions) {
        return Combinators.combine(words, Arbitraries.integers().between(0, 3), exceptions)
                .as(OracleLawsTest::phrase)
                .list()
                .ofMaxSize(6)
                .map(phrases -> {
                    var valid = new ArrayList<Phrase>();
                    phrases.forEach(phrase -> phrase.ifPresent(valid::add));
                    return valid;
                });
    }

    private static Optional<Phrase> phrase(String text, int gap, List<String> exceptions) {
        var valid = exceptions.stream().filter(exception -> isValid(exception)).toList();
        return isValid(text) ? Optional.of(new Phrase(text, gap, valid)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        try {
            Phrase.of(text);
            return true;
        } catch (InvalidInputException invalid) {
            return false;
        }
    }
}
