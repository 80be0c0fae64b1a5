package io.ecomrules.rules.facts;

import io.ecomrules.core.organization.Post;
import java.util.Objects;

/**
 * Somebody who would enter the machine room, for rules about who does so without approval (ACC-8).
 *
 * @param post in which post
 */
public record RoomEntry(Post post) {

    /** Checks that nothing is missing. */
    public RoomEntry {
        Objects.requireNonNull(post, "post");
    }
}
