package io.ecomrules.core.code;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which code an order is owed to where several were scanned (CMP-2). */
public enum ClaimedBy implements Titled {
    /** The last one that was scanned before the order. */
    LAST_SCAN,
    /** The first one that was scanned before the order. */
    FIRST_SCAN;

    /**
     * Gives the stable code.
     *
     * @return for example {@code last-scan}
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
    public static Optional<ClaimedBy> parse(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("claimed-by." + code(), Map.of());
    }
}
