package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the rules in force say about conversations, ready to judge by. Immutable and thread-safe.
 *
 * @param lexicons the phrases
 * @param items what they say about each item
 */
public record ServiceTerms(Lexicons lexicons, Map<Item, ItemTerms> items) {

    /** Copies the items. */
    public ServiceTerms {
        Objects.requireNonNull(lexicons, "lexicons");
        var copy = new EnumMap<Item, ItemTerms>(Item.class);
        copy.putAll(items);
        items = java.util.Collections.unmodifiableMap(copy);
    }
}
