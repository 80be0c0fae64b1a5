package io.ecomrules.core.service;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What the house's systems know of a conversation, whatever was said in it. */
public enum RecordedFact implements Titled {
    /** The customer's feedback was written down (SVC-6, SVC-N). */
    FEEDBACK,
    /** The data of the order were verified (SVC-M). */
    ORDER,
    /** There is a work order (SVC-15). */
    WORK_ORDER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the stable code.
     *
     * @return the name in lower case with hyphens
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("recorded-fact." + code, Map.of());
    }
}
