package io.ecomrules.core.phrase;

/** How a phrase is read in a text. Each lane finds what the one before it finds, and more; a place is reported in the first lane that finds it. */
public enum Lane {
    /** Exactly as written. */
    RAW,
    /** Whatever the width, the letter case, traditional or simplified, and digits in any script. */
    FOLDED,
    /**
     * As {@link #FOLDED}, and what stands between the characters is skipped unless it ends a sentence: blanks, punctuation, symbols, emoji, invisible characters.
     * A character may be repeated, except at an end of the phrase or next to a gap, where a repetition is no part of the phrase.
     */
    LOOSE
}
