package io.ecomrules.cli.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as texts. Exact, and strict: what could be read in two ways is refused with the way to write it. */
final class Numbers {

    /** More digits than any figure of a business has, and few enough that no number costs time to read. */
    private static final int LONGEST = 1_000;

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[0-9]{1,3}(?:[,'_ \\u00A0\\u2009\\u202F\\uFF0C][0-9]++)++(?:\\.[0-9]*+)?");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF10-\\uFF19\\uFF0B\\uFF0D\\uFF0E]");

    private Numbers() {}

    /** Tells what is wrong with a text that should be a decimal number: the code of a problem, or null. */
    static @Nullable String fault(String text) {
        if (text.isBlank() || text.codePoints().allMatch(Character::isSpaceChar)) {
            return "blank-value";
        }
        if (text.length() > LONGEST) {
            return "number-too-long";
        }
        if (DECIMAL.matcher(text).matches()) {
            return isTooLong(text) ? "number-too-long" : null;
        }
        if (text.indexOf('%') >= 0 || text.indexOf('％') >= 0 || text.indexOf('‰') >= 0) {
            return "percent-sign";
        }
        if (GROUPED.matcher(text).matches()) {
            return "thousands-separator";
        }
        return FULL_WIDTH.matcher(text).find() ? "full-width-number" : "not-a-number";
    }

    /** Reads a text in which {@link #fault} finds nothing. The same number is the same value however many zeros it was written with. */
    static BigDecimal parse(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    private static boolean isTooLong(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent >= 0 && text.length() - exponent > 6) {
            return true;
        }
        return Math.abs((long) new BigDecimal(text).scale()) > LONGEST;
    }
}
