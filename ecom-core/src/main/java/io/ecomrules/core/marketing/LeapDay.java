package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** When those born on 29 February have their birthday in a year without one. */
public enum LeapDay implements Titled {
    /** The last day of February. */
    FEBRUARY_28,
    /** The first day of March. */
    MARCH_1;

    /** Gives the day in a year that is no leap year. */
    LocalDate in(int year) {
        return this == FEBRUARY_28 ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale)
                .text("leap-day." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }
}
