package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;

/**
 * Listed products of somebody were looked through (MET-E2, E3).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param editor whose products
 * @param displayErrors how many were shown wrongly
 * @param stockErrors how many had a wrong stock
 */
public record ListingCheck(String id, Instant at, EmployeeId editor, long displayErrors, long stockErrors)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public ListingCheck {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(editor, "editor");
        Checks.counted("displayErrors", displayErrors);
        Checks.counted("stockErrors", stockErrors);
    }

    @Override
    public Kind kind() {
        return Kind.LISTING_CHECK;
    }

    @Override
    public EmployeeId employee() {
        return editor;
    }
}
