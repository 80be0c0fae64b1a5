package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Why a metric has no value. */
public enum Gap implements Titled {
    /** Nothing of the kind was among the events. That is not 0. */
    NOTHING_COUNTED,
    /** The denominator is zero. */
    ZERO_DENOMINATOR,
    /** Amounts of more than one currency, which are never added. */
    MIXED_CURRENCIES,
    /** More was counted than there was: a fault of the data. */
    MORE_THAN_THERE_WAS,
    /** Something that the metric needs was not said of every event. */
    NOT_SAID_OF_ALL,
    /** Nobody said which days the campaign has. */
    DAYS_UNKNOWN,
    /** The net profit of the period before is zero or negative, so that nothing grows from it. */
    NO_PROFIT_BEFORE;

    /**
     * Gives the stable code.
     *
     * @return for example {@code zero-denominator}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("metric-gap." + code(), Map.of());
    }
}
