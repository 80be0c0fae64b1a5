package io.ecomrules.core.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;

/**
 * What a character counts as: its folded form, and whether it is a digit, noise between characters or the end of a sentence. Characters beyond the basic plane
 * are their own folded form.
 */
final class Folding {

    private static final int NOISE = 1;
    private static final int SENTENCE_END = 2;
    private static final int DIGIT = 4;

    /** Each stands at its value, or ten after it. */
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九零幺";

    /** What makes a character noise: blanks, controls, punctuation, symbols, and marks that are laid over others. */
    private static final long NOISY = bits(
            Character.SPACE_SEPARATOR,
            Character.CONTROL,
            Character.FORMAT,
            Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK);

    private static final char[] FOLDED = folded();
    private static final byte[] KINDS = kinds();

    private Folding() {}

    static int fold(int codePoint) {
        return codePoint < FOLDED.length ? FOLDED[codePoint] : codePoint;
    }

    static char fold(char unit) {
        return FOLDED[unit];
    }

    static boolean isDigit(int codePoint) {
        return has(codePoint, DIGIT);
    }

    /** One of 。！？!? in any width, or a line break. */
    static boolean endsSentence(int codePoint) {
        return has(codePoint, SENTENCE_END);
    }

    static boolean isNoise(int codePoint) {
        if (codePoint < KINDS.length) {
            return (KINDS[codePoint] & NOISE) != 0;
        }
        // The block of pictures, so that those that are newer than the platform count as well.
        return (codePoint >= 0x1F000 && codePoint <= 0x1FBFF) || isNoisy(codePoint);
    }

    private static boolean has(int codePoint, int kind) {
        return codePoint < KINDS.length && (KINDS[codePoint] & kind) != 0;
    }

    private static boolean isNoisy(int codePoint) {
        return (NOISY >>> Character.getType(codePoint) & 1) != 0;
    }

    private static byte[] kinds() {
        var kinds = new byte[FOLDED.length];
        for (int c = 0; c < kinds.length; c++) {
            char as = FOLDED[c];
            if ("。!?\n\r\u0085\u2028\u2029".indexOf(as) >= 0) {
                kinds[c] = SENTENCE_END;
            } else if (as >= '0' && as <= '9') {
                kinds[c] = DIGIT;
            } else if (isNoisy(as)) {
                kinds[c] = NOISE;
            }
        }
        return kinds;
    }

    private static char[] folded() {
        var folded = new char[Character.MAX_VALUE + 1];
        var simplified = simplified();
        for (int c = 0; c < folded.length; c++) {
            char narrow = Character.toLowerCase(narrow((char) c));
            char simple = simplified[narrow] == 0 ? narrow : simplified[narrow];
            folded[c] = digit(simple);
        }
        return folded;
    }

    private static char digit(char c) {
        int chinese = CHINESE_DIGITS.indexOf(c);
        if (chinese >= 0) {
            return (char) ('0' + chinese % 10);
        }
        return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    /** The usual form of a character that exists for the sake of its width or shape, as far as that is one character again. */
    private static char narrow(char c) {
        if (c < 0xA0 || (c >= 0x3400 && c < 0xF900)) {
            return c;
        }
        var usual = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return usual.length() == 1 ? usual.charAt(0) : c;
    }

    private static char[] simplified() {
        var simplified = new char[Character.MAX_VALUE + 1];
        try (var stream = Objects.requireNonNull(Folding.class.getResourceAsStream("simplified.txt"))) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            for (var line : lines) {
                for (int i = 0; !line.startsWith("#") && i + 1 < line.length(); i += 2) {
                    simplified[line.charAt(i)] = line.charAt(i + 1);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return simplified;
    }

    private static long bits(byte... types) {
        long bits = 0;
        for (byte type : types) {
            bits |= 1L << type;
        }
        return bits;
    }
}
