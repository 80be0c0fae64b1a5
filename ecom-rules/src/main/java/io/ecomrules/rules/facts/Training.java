package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import java.util.Objects;

/**
 * Somebody is new in a post, for rules about what has to be taught and by whom (ORG-5).
 *
 * @param post the post
 */
public record Training(Post post) {

    /** Checks that nothing is missing. */
    public Training {
        Objects.requireNonNull(post, "post");
    }
}
