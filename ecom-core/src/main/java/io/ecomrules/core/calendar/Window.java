package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some hours of a day, the end not included. Written {@code 09:00-12:00}; the end of the day is {@code 24:00}. A night is two windows of
 * two days.
 *
 * @param from when it begins, a whole second
 * @param until when it ends, a whole second after the beginning; midnight stands for the end of the day
 */
public record Window(LocalTime from, LocalTime until) {

    /** The end of a day as it is written. */
    private static final String DAYS_END = "24:00";

    /** Checks that it ends after it begins. */
    public Window {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!isWhole(from) || !isWhole(until)) {
            throw new IllegalArgumentException("A window begins and ends on a whole second: " + from + " to " + until);
        }
        if (!until.equals(LocalTime.MIDNIGHT) && !until.isAfter(from)) {
            throw new IllegalArgumentException("A window ends after it begins: " + from + " to " + until);
        }
    }

    private static boolean isWhole(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Reads a window.
     *
     * @param text such as {@code 08:50-18:10}, any dash between
     * @return the window
     * @throws InvalidInputException with {@code malformed-window}
     */
    public static Window parse(String text) {
        return find(text)
                .orElseThrow(() -> new InvalidInputException(List.of(Problem.of("malformed-window", "value", text))));
    }

    static Optional<Window> find(String text) {
        var ends = text.strip().split("\\s*[-–—－~～至]\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            var until = ends[1].equals(DAYS_END) ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
            var isWhole = until.equals(LocalTime.MIDNIGHT) && !ends[1].equals(DAYS_END);
            return isWhole ? Optional.empty() : Optional.of(new Window(LocalTime.parse(ends[0]), until));
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /**
     * Tells whether a time of day lies within.
     *
     * @param time the time
     * @return true from the beginning to just before the end
     */
    public boolean contains(LocalTime time) {
        return time.toSecondOfDay() >= from.toSecondOfDay() && time.toSecondOfDay() < endSecond();
    }

    /** When it begins on a day; hours that the clocks are put forward over begin after them. */
    ZonedDateTime begin(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone);
    }

    /** When it ends on a day, before the clocks are put back if there is a choice. */
    ZonedDateTime end(LocalDate day, ZoneId zone) {
        return (until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day)
                .atTime(until)
                .atZone(zone);
    }

    /** The second of the day at which it ends, up to 86,400. */
    int endSecond() {
        return until.equals(LocalTime.MIDNIGHT)
                ? (int) ChronoUnit.DAYS.getDuration().toSeconds()
                : until.toSecondOfDay();
    }

    /** Writes it as it is read. */
    @Override
    public String toString() {
        return from + "-" + (until.equals(LocalTime.MIDNIGHT) ? DAYS_END : until.toString());
    }
}
