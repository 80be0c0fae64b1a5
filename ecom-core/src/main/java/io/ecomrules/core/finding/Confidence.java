package io.ecomrules.core.finding;

import java.util.Locale;
import java.util.Map;

/** How sure a verdict is. The order is from the surest on. */
public enum Confidence implements Titled {
    /** What was seen proves it. */
    CERTAIN,
    /** It is so unless something speaks against it that was not seen. */
    LIKELY,
    /** Somebody has to look at it. */
    NEEDS_REVIEW;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the stable code.
     *
     * @return for example {@code needs-review}
     */
    public String code() {
        return code;
    }

    /**
     * Picks the surer one.
     *
     * @param other another
     * @return whichever is surer
     */
    public Confidence surer(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Picks the less sure one.
     *
     * @param other another
     * @return whichever is less sure
     */
    public Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("confidence." + code, Map.of());
    }
}
