package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows at an instant.
 *
 * @param state how it stands
 * @param limit how long it may take
 * @param left what is left of the limit: nanoseconds of time, or work days
 * @param dueAt the last instant in time, while the time runs or after it was over; else null
 * @param breachedAt when its time was over before it was done, or null
 * @param nextCheckAt the next instant at which the clock can show something else without another event, or null
 * @param stretches how the time went
 * @param problem why nobody can tell when it is due, or null
 */
public record SlaReading(
        SlaState state,
        Span limit,
        long left,
        @Nullable Instant dueAt,
        @Nullable Instant breachedAt,
        @Nullable Instant nextCheckAt,
        List<Stretch> stretches,
        @Nullable Problem problem) {

    /**
     * A time in which the clock ran or stood still.
     *
     * @param from when it began
     * @param until when it ended, or when the clock was read
     * @param pause why it stood still, or null if it ran
     */
    public record Stretch(
            Instant from, Instant until, @Nullable String pause) {}

    /** Copies the stretches. */
    public SlaReading {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(limit, "limit");
        stretches = List.copyOf(stretches);
    }

    /**
     * Tells how much time is left.
     *
     * @return the time, zero if it is over; empty if the limit is in work days
     */
    public Optional<Duration> timeLeft() {
        return limit instanceof WorkDays ? Optional.empty() : Optional.of(Duration.ofNanos(left));
    }

    /**
     * Tells how many work days are left.
     *
     * @return the closings that still come before it is over; empty if the limit is a time
     */
    public OptionalInt workDaysLeft() {
        return limit instanceof WorkDays ? OptionalInt.of(Math.toIntExact(left)) : OptionalInt.empty();
    }
}
