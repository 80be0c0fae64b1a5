package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A thing as named texts, for sealing it and for saying what changed: an order, a price, a page. A field that is not there differs from a
 * field that is empty. The order in which fields are given plays no part. Immutable.
 *
 * <p>The canonical form is, for each field in the order in which Java compares the names (by their UTF-16 units), {@code length:name=length:value} and a line feed, the
 * lengths in bytes of UTF-8. No two different things share it.
 * It is written once and kept, so that a thing that was sealed is logged and verified without writing it again.
 */
public final class Fields {

    private final SortedMap<String, String> values;
    /** Written when it is first asked for. */
    private volatile byte @Nullable [] canonical;

    /**
     * Copies fields, whatever order they come in.
     *
     * @param values the fields by name
     */
    public Fields(SortedMap<String, String> values) {
        var copy = values.comparator() == null ? new TreeMap<>(values) : new TreeMap<>((Map<String, String>) values);
        this.values = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Gives all fields.
     *
     * @return the fields by name, in the order of the names; it cannot be changed
     */
    public SortedMap<String, String> values() {
        return values;
    }

    /**
     * A field that is not what it was.
     *
     * @param name the field
     * @param before what it was, or null if it was not there
     * @param after what it is, or null if it is no longer there
     */
    public record Change(
            String name, @Nullable String before, @Nullable String after) {}

    /**
     * Names fields.
     *
     * @param namesAndValues names and values in turn; a field whose value is null is left out
     * @return the fields
     */
    public static Fields of(@Nullable String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Names and values come in turn but " + namesAndValues.length + " were given.");
        }
        var values = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                values.put(Objects.requireNonNull(namesAndValues[i], "name"), value);
            }
        }
        return new Fields(values);
    }

    /**
     * Keeps some of the fields.
     *
     * @param names the names of those to keep; none of them has to be there
     * @return the others left out
     */
    public Fields only(Collection<String> names) {
        var kept = new TreeMap<>(values);
        kept.keySet().retainAll(names);
        return new Fields(kept);
    }

    /**
     * Tells what is different in another version of the thing.
     *
     * @param after the other version
     * @return each field that differs, by name
     */
    public List<Change> changesTo(Fields after) {
        var names = new TreeSet<>(values.keySet());
        names.addAll(after.values.keySet());
        return names.stream()
                .map(name -> new Change(name, values.get(name), after.values.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /**
     * Writes the canonical form.
     *
     * @return its bytes
     * @throws InvalidInputException with {@code lone-surrogate} if a text has half of a character, which no encoding can tell from another
     */
    public byte[] canonical() {
        return bytes().clone();
    }

    /** The canonical form itself, which nobody may change. */
    byte[] bytes() {
        var known = canonical;
        if (known == null) {
            var form = new CanonicalForm();
            form.fields(this);
            known = form.toBytes();
            canonical = known;
        }
        return known;
    }

    /**
     * Seals the thing.
     *
     * @return equal seals for equal fields
     * @throws InvalidInputException with {@code lone-surrogate}, as {@link #canonical()}
     */
    public Seal seal() {
        return Seal.of(bytes());
    }

    /**
     * Gives one field.
     *
     * @param name its name
     * @return its value, or null if it is not there
     */
    public @Nullable String value(String name) {
        return values.get(name);
    }

    /**
     * Adds a field or replaces one.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return the fields with it
     */
    public Fields with(String name, @Nullable String value) {
        Map<String, String> more = new TreeMap<>(values);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Fields(new TreeMap<>(more));
    }

    /** Adds fields under names that begin with the lead. */
    Fields withAll(String lead, Fields others) {
        var more = new TreeMap<>(values);
        others.values.forEach((name, value) -> more.put(lead + name, value));
        return new Fields(more);
    }

    /** Equal names and values make equal things. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Writes names and values as a map does. */
    @Override
    public String toString() {
        return "Fields" + values;
    }
}
