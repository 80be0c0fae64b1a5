package io.ecomrules.core.code;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a code is printed on (CMP-2). */
public enum Medium implements Titled {
    /** A flyer. */
    FLYER(0),
    /** A catalogue. */
    CATALOGUE(1),
    /** A poster in a shop. */
    POSTER(2),
    /** Outdoor media, such as in the underground or on a façade. */
    OUTDOOR(3),
    /** A member's card. */
    MEMBER_CARD(4),
    /** A receipt. */
    RECEIPT(5);

    private final int number;

    Medium(int number) {
        this.number = number;
    }

    /** The number in payloads, at most 15 and stable for ever. */
    int number() {
        return number;
    }

    static Optional<Medium> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code member-card}
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
    public static Optional<Medium> parse(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("code-medium." + code(), Map.of());
    }
}
