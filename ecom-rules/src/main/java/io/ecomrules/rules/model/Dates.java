package io.ecomrules.rules.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

/** Days as packs write them, such as 2026-07-01. */
public final class Dates {

    /** Four digits and no sign: at the ends of {@link LocalDate}'s time there is no next month to reckon with. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /**
     * Reads a day.
     *
     * @param written what somebody wrote
     * @return the day
     * @throws DateTimeException if it is none, or its year has not four digits
     */
    public static LocalDate parse(String written) {
        return LocalDate.parse(written, DAY);
    }
}
