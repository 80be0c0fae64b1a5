package io.ecomrules.core.calendar;

import java.util.Locale;

/**
 * Whole days on which work is done, whatever their hours.
 *
 * @param count how many, above 0
 */
public record WorkDays(int count) implements Span {

    /** Checks that there is at least one. */
    public WorkDays {
        if (count < 1) {
            throw new IllegalArgumentException("There is at least one work day but not " + count + ".");
        }
    }

    /** Writes it in English, such as {@code 2 work days}. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
