package io.ecomrules.core.code;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a scan leads to (CMP-2). */
public enum Purpose implements Titled {
    /** A page of the shop. */
    SHOP_LINK(0),
    /** A voucher. */
    VOUCHER(1),
    /** Points. */
    POINTS(2),
    /** A payment. */
    PAYMENT(3),
    /** Goods that are picked up in a shop (ORD-9). */
    PICK_UP(4);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** The number in payloads, at most 15 and stable for ever. */
    int number() {
        return number;
    }

    static Optional<Purpose> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code shop-link}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds one.
     *
     * @param code what {@link #code()} gives
     * @return the constant, or empty
     */
    public static Optional<Purpose> parse(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("code-purpose." + code(), Map.of());
    }
}
