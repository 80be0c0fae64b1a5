package io.ecomrules.rules.facts;

import io.ecomrules.core.content.LaunchItem;
import java.util.Objects;

/**
 * Something that a site has, or was seen to (CNT-2, CNT-10).
 *
 * @param item what it is
 */
public record Site(LaunchItem item) {

    /** Checks that it is said what it is about. */
    public Site {
        Objects.requireNonNull(item, "item");
    }
}
