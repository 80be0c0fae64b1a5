package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.Part;
import java.util.Objects;

/**
 * A part of the examination before probation, for rules about papers and pass marks (ORG-4).
 *
 * @param post the post to be filled
 * @param part the part
 */
public record Examination(Post post, Part part) {

    /** Checks that nothing is missing. */
    public Examination {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(part, "part");
    }
}
