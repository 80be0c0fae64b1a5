package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.result.WordResultHandlers;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.ecomrules.core.phrase.Lane;
import io.ecomrules.core.phrase.Phrase;
import io.ecomrules.core.phrase.PhraseMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toolgood.words.WordsSearch;

/** Before they are timed: the contenders that find every place find the same places; the one that gives one of several that overlap gives none but those. */
class PhrasesAgreeTest {

    private static final String CHARACTERS = "我们您好请问什么时候发货谢不归管";

    private final Random random = new Random(7);
    private final List<String> phrases = IntStream.range(0, 300)
            .mapToObj(i -> words(2 + random.nextInt(3)))
            .distinct()
            .toList();
    private final String text = words(5_000);

    private String words(int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String place(int phrase, int from, int to) {
        return phrase + ":" + from + "-" + to;
    }

    private Set<String> ecom(Lane... lanes) {
        var places = new TreeSet<String>();
        PhraseMatcher.of(phrases.stream().map(Phrase::of).toList(), Set.of(lanes))
                .scan(text, (phrase, from, to, lane) -> places.add(place(phrase, from, to)));
        return places;
    }

    @Test
    void every_place_is_found_by_the_three_that_find_every_place() {
        var numbered = new TreeMap<String, Integer>();
        phrases.forEach(phrase -> numbered.put(phrase, phrases.indexOf(phrase)));
        var hankcs = new AhoCorasickDoubleArrayTrie<Integer>();
        hankcs.build(numbered);
        var ofHankcs = new TreeSet<String>();
        hankcs.parseText(text, (begin, end, value) -> {
            ofHankcs.add(place(value, begin, end));
        });
        var toolgood = new WordsSearch();
        toolgood.SetKeywords(phrases);
        var ofToolgood = new TreeSet<String>();
        toolgood.FindAll(text).forEach(hit -> ofToolgood.add(place(hit.Index, hit.Start, hit.End + 1)));

        assertThat(ecom(Lane.RAW)).hasSizeGreaterThan(100).isEqualTo(ofHankcs).isEqualTo(ofToolgood);
        assertThat(ecom(Lane.values())).containsAll(ofHankcs);
    }

    @Test
    void the_one_that_gives_one_of_several_gives_none_but_those() {
        var houbb = SensitiveWordBs.newInstance()
                .wordDeny(() -> new ArrayList<>(phrases))
                .wordAllow(WordAllows.empty())
                .init();
        var places = houbb.findAll(text, WordResultHandlers.raw()).stream()
                .map(hit -> place(
                        phrases.indexOf(text.substring(hit.startIndex(), hit.endIndex())),
                        hit.startIndex(),
                        hit.endIndex()))
                .toList();

        assertThat(places).hasSizeGreaterThan(100);
        assertThat(ecom(Lane.values())).containsAll(places);
    }
}
