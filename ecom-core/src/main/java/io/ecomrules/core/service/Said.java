package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lane;
import io.ecomrules.core.phrase.Lexicon;

/** A phrase in a turn, for one lexicon. */
record Said(int lexicon, Lexicon.Entry entry, int from, int to, Lane lane, Confidence confidence) {

    boolean overlaps(Said other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }

    Said sure(Confidence other) {
        return other == confidence ? this : new Said(lexicon, entry, from, to, lane, other);
    }
}
