package io.ecomrules.core.calendar;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Time in which work is done: only the windows of a {@code BusinessCalendar} count.
 *
 * @param duration how long, whole seconds, above 0
 */
public record WorkingTime(Duration duration) implements Span {

    /** Checks that it is a whole number of seconds above 0. */
    public WorkingTime {
        Objects.requireNonNull(duration, "duration");
        SpanText.refuseFractions(duration);
    }

    /** Writes it in English, such as {@code 8 working hours}. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
