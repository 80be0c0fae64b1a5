package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What became of an event. */
public enum Outcome implements Titled {
    /** It was counted. */
    COUNTED,
    /** It belongs to another window. */
    OUTSIDE,
    /** The same event was there before. */
    REPEATED,
    /** Another event with the same id was there before; that one was counted. */
    CONTRADICTED,
    /** It tells of something that has not happened yet. */
    FUTURE,
    /** The register has no such store. */
    UNKNOWN_STORE,
    /** The register has no such campaign. */
    UNKNOWN_CAMPAIGN,
    /** The register has no such person. */
    UNKNOWN_EMPLOYEE;

    /**
     * Tells whether somebody should look at the event.
     *
     * @return false if it was counted or belongs to another window, which is nobody's fault
     */
    public boolean isFault() {
        return this != COUNTED && this != OUTSIDE;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code unknown-store}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("event-outcome." + code(), Map.of());
    }
}
