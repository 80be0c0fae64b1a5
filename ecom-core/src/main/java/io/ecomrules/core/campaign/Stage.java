package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** A stage of the whole undertaking (CMP-6), in its order. How long each lasts and what its tasks are stands in the rule files. */
public enum Stage implements Titled {
    /** It finds its feet. */
    NURTURE,
    /** It grows. */
    GROWTH,
    /** It is established. */
    MATURITY,
    /** It becomes something else; it has no end. */
    TRANSITION;

    /**
     * Gives the stable code.
     *
     * @return for example {@code nurture}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("stage." + code(), Map.of());
    }
}
