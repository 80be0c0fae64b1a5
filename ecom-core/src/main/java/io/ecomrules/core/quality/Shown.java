package io.ecomrules.core.quality;

/** A value as evidence shows it. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String value) {
        return of(value, LONGEST);
    }

    /** Cut between characters, with an ellipsis; a value of a megabyte is no evidence anybody reads. */
    static String of(String value, int longest) {
        if (value.codePointCount(0, value.length()) <= longest) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, longest)) + "…";
    }
}
