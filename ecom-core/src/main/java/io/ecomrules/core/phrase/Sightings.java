package io.ecomrules.core.phrase;

/** Takes what a scan comes upon. */
interface Sightings extends Hits {

    /**
     * Takes the beginning of a phrase with marks, whose further steps are still to be looked for.
     *
     * @param shape its number
     * @param from where it begins
     */
    void begins(int shape, int from);
}
