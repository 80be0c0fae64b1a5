package io.ecomrules.core.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody holds from one date to another (ORG-2). The range is half-open: the first day is in it, the end is
 * the first day on which the post is no longer held. Without an end the post is held until further notice.
 *
 * @param post the post held
 * @param from the first day
 * @param until the first day no longer held, null where no end is known
 */
public record Appointment(
        Post post, LocalDate from, @Nullable LocalDate until) {

    /**
     * Refuses a range that holds no day.
     *
     * @throws IllegalArgumentException if the end is not after the first day
     */
    public Appointment {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(from, "from");
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("The appointment as " + post.code() + " ends on " + until
                    + ", not after its first day " + from + ". Maybe the end is meant to be the day after the last?");
        }
    }

    /**
     * Obtains an appointment until further notice.
     *
     * @param post the post held
     * @param from the first day
     * @return the appointment
     */
    public static Appointment since(Post post, LocalDate from) {
        return new Appointment(post, from, null);
    }

    /**
     * Returns when the appointment ends.
     *
     * @return the first day no longer held, or empty where no end is known
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(until);
    }

    /**
     * Asks whether the post is held on a date.
     *
     * @param date the date
     * @return true from the first day until the day before the end
     */
    public boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    /**
     * Asks whether there is a day on which both appointments are in force, whatever their posts.
     *
     * @param other the other appointment
     * @return true where the ranges share a day
     */
    public boolean isOverlapping(Appointment other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /**
     * Returns the same appointment with an end.
     *
     * @param end the first day no longer held
     * @return the ended appointment
     * @throws IllegalArgumentException if the end is not after the first day
     */
    public Appointment withEnd(LocalDate end) {
        return new Appointment(post, from, end);
    }
}
