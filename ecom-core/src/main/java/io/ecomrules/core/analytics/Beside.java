package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What is shown beside a metric, since whoever reads the metric should know it. */
public enum Beside implements Titled {
    /** Arrivals for each click on an advertisement, beside MET-M2. */
    LANDING_RATE,
    /** Cases whose cause nobody knows, beside MET-S3, S6, S7 and S8: shown, not counted. */
    CAUSE_UNKNOWN,
    /** Conversations that nobody answered, beside MET-S1: their waiting is part of the mean. */
    UNANSWERED,
    /** Designs that nobody judged yet, beside MET-D2. */
    NOT_JUDGED,
    /** The store's own conversion in the campaign's days, beside MET-P4. */
    STORE_CONVERSION;

    /**
     * Gives the stable code.
     *
     * @return for example {@code landing-rate}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("metric-beside." + code(), Map.of());
    }
}
