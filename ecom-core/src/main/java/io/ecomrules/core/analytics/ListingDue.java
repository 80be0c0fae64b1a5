package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product that somebody was to list (MET-E1). It counts in the window in which it is due.
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param editor who
 * @param dueAt by when
 * @param listedAt when it was listed, or null
 */
public record ListingDue(
        String id,
        EmployeeId editor,
        Instant dueAt,
        @Nullable Instant listedAt) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public ListingDue {
        Checks.named("id", id);
        Objects.requireNonNull(editor, "editor");
        Objects.requireNonNull(dueAt, "dueAt");
    }

    @Override
    public Kind kind() {
        return Kind.LISTING_DUE;
    }

    @Override
    public EmployeeId employee() {
        return editor;
    }

    @Override
    public Instant at() {
        return dueAt;
    }

    @Override
    public @Nullable Instant happened() {
        return listedAt;
    }
}
