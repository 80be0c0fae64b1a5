package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What becomes of a record (ANA-1). Every record has one of the three, so that the counts add up. */
public enum Treatment implements Titled {
    /** Nothing is wrong with it. */
    KEPT,
    /** Something is wrong with it, and it still counts. */
    FLAGGED,
    /** It is left out of what is computed, and told with the reason. */
    SET_ASIDE;

    /**
     * Gives the stable code.
     *
     * @return for example {@code set-aside}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("treatment." + code(), Map.of());
    }
}
