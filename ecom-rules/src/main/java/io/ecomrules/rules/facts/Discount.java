package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import java.util.Objects;

/**
 * A discount that somebody would grant, for rules about how much that may be (SVC-17).
 *
 * @param post in which post
 */
public record Discount(Post post) {

    /** Checks that the post is there. */
    public Discount {
        Objects.requireNonNull(post, "post");
    }
}
