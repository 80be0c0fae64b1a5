package io.ecomrules.core.phrase;

import java.util.Comparator;

/**
 * A phrase found in a text.
 *
 * @param phrase the phrase, by its place in the list that the matcher was made of, from 0
 * @param from where it begins in the text, in UTF-16 units as in {@link String#substring(int, int)}; never inside a surrogate pair
 * @param to where it ends, exclusive
 * @param lane the first lane that finds it there
 */
public record Hit(int phrase, int from, int to, Lane lane) {

    /** By end, then by beginning, then by phrase. */
    static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::to)
            .thenComparingInt(Hit::from)
            .thenComparingInt(Hit::phrase)
            .thenComparing(Hit::lane);

    boolean isSamePlaceAs(Hit other) {
        return phrase == other.phrase && from == other.from && to == other.to;
    }
}
