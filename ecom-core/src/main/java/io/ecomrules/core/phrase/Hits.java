package io.ecomrules.core.phrase;

/** Takes hits as they are found. */
@FunctionalInterface
public interface Hits {

    /**
     * Takes a hit, see {@link Hit}.
     *
     * @param phrase the phrase, by its place in the matcher's list, from 0
     * @param from where it begins in the text
     * @param to where it ends, exclusive
     * @param lane the first lane that finds it there
     */
    void hit(int phrase, int from, int to, Lane lane);
}
