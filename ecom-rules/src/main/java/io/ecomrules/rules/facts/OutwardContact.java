package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import java.util.Objects;

/**
 * Somebody speaks for the department to the outside, for rules about who may to whom (ORG-3).
 *
 * @param post the post of who speaks
 */
public record OutwardContact(Post post) {

    /** Checks that nothing is missing. */
    public OutwardContact {
        Objects.requireNonNull(post, "post");
    }
}
