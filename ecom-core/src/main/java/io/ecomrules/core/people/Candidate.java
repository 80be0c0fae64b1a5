package io.ecomrules.core.people;

import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who is to be admitted to probation (ORG-4).
 *
 * @param id what the candidate is known by
 * @param post the post to be filled
 * @param results what was reached so far, each part once
 */
public record Candidate(String id, Post post, List<ExaminationResult> results) {

    /**
     * Copies the results.
     *
     * @throws IllegalArgumentException if a part stands twice
     */
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(post, "post");
        results = List.copyOf(results);
        if (results.stream().map(ExaminationResult::part).distinct().count() < results.size()) {
            throw new IllegalArgumentException("Candidate " + id + " has a part twice. Maybe keep the last try only?");
        }
    }
}
