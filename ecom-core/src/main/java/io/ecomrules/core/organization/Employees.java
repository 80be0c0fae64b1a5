package io.ecomrules.core.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of a company and the posts they hold, asked on a date. An id that stands twice is refused.
 *
 * @param people the people, sorted by id
 */
public record Employees(List<Employee> people) {

    /**
     * Sorts and copies the people.
     *
     * @throws IllegalArgumentException if two people have the same id
     */
    public Employees {
        people = people.stream().sorted(Comparator.comparing(Employee::id)).toList();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee person : people) {
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException("Employee " + person.id()
                        + " stands twice. Maybe put all appointments of one person together?");
            }
        }
    }

    /**
     * Finds a person.
     *
     * @param id who it is
     * @return the person, or empty where nobody has that id
     */
    public Optional<Employee> find(EmployeeId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /**
     * Returns who holds a post, or a kind of it, on a date.
     *
     * @param post the post
     * @param date the date
     * @return the people, sorted by id, possibly none
     */
    public List<Employee> holders(Post post, LocalDate date) {
        return people.stream().filter(person -> person.isHolding(post, date)).toList();
    }

    /**
     * Returns who stands directly above a post on a date: the holders of the nearest superior post that is filled.
     *
     * @param post the post
     * @param date the date
     * @return the people, sorted by id; none where every post above is vacant
     */
    public List<Employee> directSuperiors(Post post, LocalDate date) {
        return post.superiors().stream()
                .map(above -> holders(above, date))
                .filter(holders -> !holders.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
