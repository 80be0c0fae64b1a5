package io.ecomrules.core.organization;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person and the posts that person holds or held. Several posts at the same time are in order (ORG-2); the same post twice
 * on one day is refused. No name and nothing else about the person is kept here.
 *
 * @param id who it is
 * @param appointments the posts, sorted by first day and then by post
 */
public record Employee(EmployeeId id, List<Appointment> appointments) {

    private static final Comparator<Appointment> BY_DAY_AND_POST =
            Comparator.comparing(Appointment::from).thenComparing(Appointment::post);

    /**
     * Sorts and copies the appointments.
     *
     * @throws IllegalArgumentException if two appointments to the same post share a day
     */
    public Employee {
        Objects.requireNonNull(id, "id");
        appointments = appointments.stream().sorted(BY_DAY_AND_POST).toList();
        for (int i = 0; i < appointments.size(); i++) {
            for (Appointment later : appointments.subList(i + 1, appointments.size())) {
                Appointment earlier = appointments.get(i);
                if (earlier.post() == later.post() && earlier.isOverlapping(later)) {
                    throw new IllegalArgumentException(
                            "Employee " + id + " holds " + later.post().code() + " twice from " + later.from()
                                    + ". Maybe the earlier appointment was never ended?");
                }
            }
        }
    }

    /**
     * Obtains somebody with these appointments.
     *
     * @param id who it is
     * @param appointments the posts
     * @return the employee
     * @throws IllegalArgumentException if two appointments to the same post share a day
     */
    public static Employee of(EmployeeId id, Appointment... appointments) {
        return new Employee(id, List.of(appointments));
    }

    /**
     * Returns the posts held on a date.
     *
     * @param date the date
     * @return the posts, from the top down, possibly none
     */
    public Set<Post> posts(LocalDate date) {
        Set<Post> held = new LinkedHashSet<>();
        appointments.stream()
                .filter(appointment -> appointment.isInForce(date))
                .map(Appointment::post)
                .sorted()
                .forEach(held::add);
        return Collections.unmodifiableSet(held);
    }

    /**
     * Asks whether this person holds a post on a date. Who holds a kind of a post holds the post: a senior designer is a
     * designer.
     *
     * @param post the post
     * @param date the date
     * @return true where the post or a kind of it is held
     */
    public boolean isHolding(Post post, LocalDate date) {
        return posts(date).stream().anyMatch(held -> held.isKindOf(post));
    }

    /**
     * Returns the posts above this person on a date: those up the chain of any post held, without posts the person holds.
     *
     * @param date the date
     * @return the superior posts; each stands before its own superior
     */
    public List<Post> superiors(LocalDate date) {
        Set<Post> held = posts(date);
        Set<Post> above = EnumSet.noneOf(Post.class);
        held.forEach(post -> above.addAll(post.superiors()));
        above.removeAll(held);
        return above.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * Returns the same person with one more appointment.
     *
     * @param appointment the further appointment
     * @return the employee
     * @throws IllegalArgumentException if the same post is held already on one of its days
     */
    public Employee withAppointment(Appointment appointment) {
        return new Employee(
                id, Stream.concat(appointments.stream(), Stream.of(appointment)).toList());
    }

    /**
     * Returns the same person after leaving: whatever would be held on that day or later ends, what was to begin then
     * falls away.
     *
     * @param firstDayAway the first day on which no post is held any more
     * @return the employee
     */
    public Employee withAllEnded(LocalDate firstDayAway) {
        return new Employee(
                id,
                appointments.stream()
                        .filter(appointment -> appointment.from().isBefore(firstDayAway))
                        .map(appointment -> appointment
                                        .end()
                                        .filter(end -> !end.isAfter(firstDayAway))
                                        .isPresent()
                                ? appointment
                                : appointment.withEnd(firstDayAway))
                        .toList());
    }
}
