package io.ecomrules.core.quality;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How cancellations are told from other records, and how they name what they cancel.
 *
 * @param column the column that tells
 * @param prefix what its value begins with in a cancellation, or null if values tell
 * @param values its values in a cancellation; may be empty if a prefix tells
 * @param original the column that names the document that is cancelled, or null
 * @param match where no column names the original: the columns in which the two are equal; may be empty
 */
public record Cancellation(
        String column,
        @Nullable String prefix,
        Set<String> values,
        @Nullable String original,
        List<String> match) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if nothing tells a cancellation, or both ways to find the original are given
     */
    public Cancellation {
        Objects.requireNonNull(column, "column");
        values = java.util.Collections.unmodifiableSet(new TreeSet<>(values));
        match = List.copyOf(match);
        if ((prefix == null || prefix.isEmpty()) && values.isEmpty()) {
            throw new IllegalArgumentException("Cancellations are told by a prefix or by values, but none is given.");
        }
        if (original != null && !match.isEmpty()) {
            throw new IllegalArgumentException("An original is found by a column or by equal columns, not by both.");
        }
    }

    /**
     * Tells whether a record is a cancellation.
     *
     * @param row the record
     * @return true if its column says so
     */
    public boolean isCancellation(DataRecord row) {
        var value = row.value(column);
        return value != null && (values.contains(value) || (prefix != null && value.startsWith(prefix)));
    }

    /**
     * Tells whether originals are looked for.
     *
     * @return false if nothing says how to find them
     */
    public boolean hasOriginals() {
        return original != null || !match.isEmpty();
    }
}
