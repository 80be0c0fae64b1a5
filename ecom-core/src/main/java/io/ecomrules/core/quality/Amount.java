package io.ecomrules.core.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers as exact decimals; thousands separators, percent signs and full-width digits are none. */
final class Amount {

    private static final int LONGEST = 100;

    private Amount() {}

    static @Nullable BigDecimal read(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(Amount::isOfNumber)) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LONGEST ? null : number;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isOfNumber(int each) {
        return (each >= '0' && each <= '9') || each == '.' || each == '-' || each == '+' || each == 'e' || each == 'E';
    }
}
