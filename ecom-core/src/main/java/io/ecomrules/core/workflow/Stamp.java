package io.ecomrules.core.workflow;

import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;

/**
 * When a step was taken, by whom, and what was said about it.
 *
 * @param at when
 * @param by an employee, or whoever else acted, such as {@code buyer} or {@code system}; not blank
 * @param note what was said, or an empty text
 */
public record Stamp(Instant at, String by, String note) {

    /** Checks that somebody acted. */
    public Stamp {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(note, "note");
        if (by.isBlank()) {
            throw new IllegalArgumentException("A step is taken by somebody; name the program if no person did.");
        }
    }

    /**
     * Stamps a step of an employee.
     *
     * @param at when
     * @param by who
     * @return a stamp without a note
     */
    public static Stamp of(Instant at, EmployeeId by) {
        return new Stamp(at, by.value(), "");
    }

    /**
     * Stamps a step of somebody who is no employee.
     *
     * @param at when
     * @param by who, not blank
     * @return a stamp without a note
     */
    public static Stamp of(Instant at, String by) {
        return new Stamp(at, by, "");
    }

    /**
     * Adds what was said.
     *
     * @param words the words
     * @return the same stamp with that note
     */
    public Stamp withNote(String words) {
        return new Stamp(at, by, words);
    }
}
