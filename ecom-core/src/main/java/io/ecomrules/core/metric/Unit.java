package io.ecomrules.core.metric;

import java.util.Locale;

/** What the number of a {@link Measure} counts. A unit never scales: a ratio of 42 % is the number 0.42. */
public enum Unit {
    /** An amount in some currency. */
    MONEY,
    /** A pure number, written as a fraction: 0.42 and not 42. */
    RATIO,
    /** A number of things or cases, never below zero. */
    COUNT,
    /** A number of things for each of some other thing, such as clicks for each visitor. */
    AVERAGE,
    /** A length of time in seconds. */
    SECONDS;

    /**
     * Returns the unit's name for people.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the name, never blank
     */
    public String title(Locale locale) {
        return MeasureTexts.in(locale).required("unit." + name());
    }
}
