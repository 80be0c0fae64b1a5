package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a customer has told of the own sex. It may choose what customers are shown, never what they pay (CMP-5). */
public enum Sex implements Titled {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not told. */
    UNKNOWN;

    /**
     * Gives the stable code.
     *
     * @return for example {@code female}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds one.
     *
     * @param code what {@link #code()} gives
     * @return the sex, or empty
     */
    public static Optional<Sex> parse(String code) {
        return Arrays.stream(values()).filter(sex -> sex.code().equals(code)).findFirst();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("sex." + code(), Map.of());
    }
}
