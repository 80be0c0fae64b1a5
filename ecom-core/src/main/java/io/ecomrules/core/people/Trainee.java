package io.ecomrules.core.people;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Objects;

/**
 * Somebody new in a post, and the chapters completed so far (ORG-5).
 *
 * @param employee who
 * @param post the post
 * @param lessons what was completed; a chapter may stand more than once
 */
public record Trainee(EmployeeId employee, Post post, List<Lesson> lessons) {

    /** Copies the lessons. */
    public Trainee {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(post, "post");
        lessons = List.copyOf(lessons);
    }
}
