package io.ecomrules.core.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what a scan needs of its needles. */
final class Needles {

    private Needles() {}

    /** Numbers the characters, the most frequent first, so that what is often looked at lies together. */
    static Alphabet alphabet(List<Needle> needles, Lane lane) {
        var counts = needles.stream()
                .flatMap(needle -> needle.runs().stream())
                .collect(Collectors.groupingBy(Step::codePoint, Collectors.counting()));
        var order = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
        return new Alphabet(order, lane);
    }

    /** Obtains an automaton in which a needle's key is certain characters of it. */
    static Automaton automaton(
            List<Needle> needles, Alphabet alphabet, Function<Needle, IntStream> characters, Lane lane) {
        var keys = needles.stream()
                .map(needle -> {
                    var symbols = new StringBuilder();
                    characters.apply(needle).forEach(codePoint -> symbols.append((char) alphabet.of(codePoint)));
                    return new Key(
                            needle.number(), symbols.toString(), needle.isEven(lane) ? needle.width() : Key.UNEVEN);
                })
                .toList();
        return Automaton.of(keys, alphabet.size());
    }

    /** The needles by their numbers. */
    static Needle[] byNumber(List<Needle> needles) {
        var last = needles.stream().mapToInt(Needle::number).max().orElse(-1);
        var array = new Needle[last + 1];
        needles.forEach(needle -> array[needle.number()] = needle);
        return array;
    }
}
