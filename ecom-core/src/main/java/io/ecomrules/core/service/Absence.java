package io.ecomrules.core.service;

import java.util.Objects;

/**
 * What was looked for and not found, and where: the proof of a verdict that something is missing.
 *
 * @param lexicon the lexicon of what was looked for
 * @param speaker whose turns were searched
 * @param first the first turn that was searched, from 0, or −1 if there was none
 * @param last the last turn that was searched, or −1 if there was none
 */
public record Absence(String lexicon, Speaker speaker, int first, int last) {

    /** Checks that the turns are in order. */
    public Absence {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(speaker, "speaker");
        if (last < first || (first < 0 && last >= 0)) {
            throw new IllegalArgumentException("No stretch of turns: " + first + "–" + last + ".");
        }
    }

    /**
     * Obtains an absence where nothing could be searched.
     *
     * @param lexicon what was looked for
     * @param speaker whose turns
     * @return the absence
     */
    static Absence nowhere(String lexicon, Speaker speaker) {
        return new Absence(lexicon, speaker, -1, -1);
    }
}
