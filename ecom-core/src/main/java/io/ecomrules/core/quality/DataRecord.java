package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came in: texts by the names of their columns, nothing read into them yet.
 *
 * @param line the physical line it starts on, from 1
 * @param values the values by column; empty if it cannot be taken apart
 * @param broken why it cannot be taken apart, or null
 */
public record DataRecord(
        int line, Map<String, String> values, @Nullable Broken broken) {

    /**
     * Why a record cannot be taken apart.
     *
     * @param flaw {@code BROKEN_RECORD}, {@code WRONG_NUMBER_OF_VALUES} or {@code NOT_UTF_8}
     * @param problem what is wrong, in its own words
     */
    public record Broken(Flaw flaw, Problem problem) {
        /** Checks that nothing is missing. */
        public Broken {
            Objects.requireNonNull(flaw, "flaw");
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** Copies the values. */
    public DataRecord {
        if (line < 1) {
            throw new IllegalArgumentException("Lines are counted from 1 but a record claims line " + line + ".");
        }
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Obtains a record.
     *
     * @param line the physical line it starts on, from 1
     * @param values the values by column, in their order
     * @return the record
     */
    public static DataRecord of(int line, Map<String, String> values) {
        return new DataRecord(line, values, null);
    }

    /**
     * Obtains a record that cannot be taken apart.
     *
     * @param line the physical line it starts on, from 1
     * @param flaw what it is
     * @param problem what is wrong, in its own words
     * @return the record
     */
    public static DataRecord broken(int line, Flaw flaw, Problem problem) {
        return new DataRecord(line, Map.of(), new Broken(flaw, problem));
    }

    /**
     * Gives a value.
     *
     * @param column the column
     * @return the value without spaces around it, or null if there is none; blank is none
     */
    public @Nullable String value(String column) {
        var value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
