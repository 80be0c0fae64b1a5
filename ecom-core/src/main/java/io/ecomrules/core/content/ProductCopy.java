package io.ecomrules.core.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The copy of a product (CNT-10).
 *
 * @param id the host's name for the product
 * @param title its title
 * @param text what is written about it
 * @param tags its tags for search engines
 * @param links the links in it, and what is known of each
 */
public record ProductCopy(String id, String title, String text, List<String> tags, Map<String, Link> links) {

    /** What is known of a link. Whether it works, the host finds out. */
    public enum Link {
        /** It was followed and works. */
        WORKS,
        /** It was followed and does not work. */
        BROKEN,
        /** Nobody has followed it. */
        UNCHECKED
    }

    /** Copies the tags and the links. */
    public ProductCopy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        tags = List.copyOf(tags);
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }
}
