package io.ecomrules.core.organization;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a post, in the sentences of one language (ORG-1). A list is empty where the sources say nothing; a profile
 * without a title or without duties is refused.
 *
 * @param post the post described
 * @param title the post's title
 * @param team where the post stands
 * @param directSuperior the post it reports to, null where there is none
 * @param duties what the post does, at least one sentence
 * @param authority what the post may decide
 * @param entryRequirements what somebody must bring to be appointed
 * @param assessmentPoints what the post is assessed by
 */
public record PostProfile(
        Post post,
        String title,
        Team team,
        @Nullable Post directSuperior,
        List<String> duties,
        List<String> authority,
        List<String> entryRequirements,
        List<String> assessmentPoints) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the title is blank or there are no duties
     */
    public PostProfile {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(team, "team");
        if (title.isBlank()) {
            throw new IllegalArgumentException("The profile of " + post.code() + " has no title");
        }
        duties = List.copyOf(duties);
        authority = List.copyOf(authority);
        entryRequirements = List.copyOf(entryRequirements);
        assessmentPoints = List.copyOf(assessmentPoints);
        if (duties.isEmpty()) {
            throw new IllegalArgumentException("The profile of " + post.code() + " has no duties. Maybe add one?");
        }
    }

    /**
     * Returns the post it reports to.
     *
     * @return the direct superior, or empty
     */
    public Optional<Post> superior() {
        return Optional.ofNullable(directSuperior);
    }
}
