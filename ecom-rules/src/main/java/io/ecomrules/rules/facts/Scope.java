package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import java.util.Objects;

/**
 * Whom and what a rule is for: a post and a cycle. Rules that read nothing else are decided once for a pack and remembered.
 *
 * @param post the post
 * @param cycle monthly or annual
 */
public record Scope(Post post, Cycle cycle) {

    /** Checks that nothing is missing. */
    public Scope {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(cycle, "cycle");
    }
}
