package io.ecomrules.core.people;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What a flow is documented by (PRC-1). */
public enum FlowDocument implements Titled {
    /** The flow chart. */
    CHART,
    /** The manual. */
    MANUAL,
    /** The frequent questions. */
    QUESTIONS;

    /**
     * Gives the stable code.
     *
     * @return for example {@code manual}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("document." + code(), Map.of());
    }
}
