package io.ecomrules.core.phrase;

/** A piece of a phrase. */
sealed interface Piece {

    /** Characters to be found as they stand; not empty. */
    record Literal(String text) implements Piece {}

    /** Up to so many characters of any kind within a sentence. */
    record Gap() implements Piece {}

    /** A whole run of digits. */
    record Digits() implements Piece {}
}
