package io.ecomrules.core.metric;

import java.util.Locale;

/** Which way a {@link Metric} improves (MET). */
public enum Direction {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER;

    /**
     * Returns the direction's name for people.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the name, never blank
     */
    public String title(Locale locale) {
        return MeasureTexts.in(locale).required("direction." + name());
    }
}
