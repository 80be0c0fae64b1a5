package io.ecomrules.core.people;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** A part of the examination before probation (ORG-4). */
public enum Part implements Titled {
    /** The written test. */
    WRITTEN,
    /** The practical test. */
    PRACTICAL,
    /** The appraisal of how the candidate fits the culture of the house. */
    CULTURE,
    /** The appraisal of values. */
    VALUES,
    /** The appraisal of how the candidate may grow. */
    GROWTH;

    /**
     * Tells whether it is a test, which is set on a paper, and not an appraisal.
     *
     * @return true for the written and the practical test
     */
    public boolean isTest() {
        return this == WRITTEN || this == PRACTICAL;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code written}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("examination." + code(), Map.of());
    }
}
