package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Advertisements of a store were shown (MET-M2).
 *
 * @param id by which it is known again, or null: then a repetition cannot be told from a second one
 * @param at when
 * @param store the id of the store, not blank
 * @param count how often
 */
public record Impressions(@Nullable String id, Instant at, String store, long count) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public Impressions {
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Checks.named("id", id);
        Checks.counted("count", count);
    }

    @Override
    public Kind kind() {
        return Kind.IMPRESSIONS;
    }
}
