package io.ecomrules.core.password;

import java.text.Normalizer;

/** Texts as they are compared without regard to case, in no language: in Turkish too, an I is an i. */
final class Folded {

    private Folded() {}

    /** The same characters, however they are composed: NFC. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String of(String text) {
        var composed = composed(text);
        var folded = new char[composed.length()];
        for (int i = 0; i < folded.length; i++) {
            char each = composed.charAt(i);
            if (each > 0x7F) {
                return beyondAscii(composed);
            }
            folded[i] = each >= 'A' && each <= 'Z' ? (char) (each + ('a' - 'A')) : each;
        }
        return new String(folded);
    }

    private static String beyondAscii(String composed) {
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int each = composed.codePointAt(i);
            folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(each)));
            i += Character.charCount(each);
        }
        return folded.toString();
    }
}
