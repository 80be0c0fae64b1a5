package io.ecomrules.core.calendar;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * Time as the clock on the wall shows it, nights and rest days included. A day of it is 24 hours.
 *
 * @param duration how long, whole seconds, above 0
 */
public record WallTime(Duration duration) implements Span {

    /** Checks that it is a whole number of seconds above 0. */
    public WallTime {
        Objects.requireNonNull(duration, "duration");
        SpanText.refuseFractions(duration);
    }

    /** Writes it in English, such as {@code 24 hours}. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
