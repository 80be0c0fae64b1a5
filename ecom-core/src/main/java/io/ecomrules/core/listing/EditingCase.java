package io.ecomrules.core.listing;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known when somebody wants to take a step in editing a product (LST-8).
 *
 * @param planner who made the plan
 * @param members who has to agree to it
 * @param agreed who did
 * @param maker who carried the plan out, or null before anybody did
 * @param actor who wants to take the step
 * @param posts the posts of that person
 * @param review what the reviewer found right and what wrong; empty before the review
 */
public record EditingCase(
        EmployeeId planner,
        Set<EmployeeId> members,
        Set<EmployeeId> agreed,
        @Nullable EmployeeId maker,
        EmployeeId actor,
        Set<Post> posts,
        Map<ReviewPoint, Boolean> review) {

    /** Copies the collections. */
    public EditingCase {
        Objects.requireNonNull(planner, "planner");
        Objects.requireNonNull(actor, "actor");
        members = Set.copyOf(members);
        agreed = Set.copyOf(agreed);
        posts = Set.copyOf(posts);
        var points = new EnumMap<ReviewPoint, Boolean>(ReviewPoint.class);
        points.putAll(review);
        review = Collections.unmodifiableMap(points);
    }

    /**
     * Tells whether the review found everything right.
     *
     * @return true if it did
     */
    public boolean isPassed() {
        return !review.isEmpty() && review.values().stream().allMatch(isRight -> isRight);
    }
}
