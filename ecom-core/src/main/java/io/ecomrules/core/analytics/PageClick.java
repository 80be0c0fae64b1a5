package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody clicked on a page (MET-M3, MET-P1).
 *
 * @param id by which it is known again, or null: then a repetition cannot be told from a second one
 * @param at when
 * @param store the id of the store, not blank
 * @param visitor the device, not blank
 * @param campaign the id of the campaign that it belongs to, or null
 */
public record PageClick(
        @Nullable String id,
        Instant at,
        String store,
        String visitor,
        @Nullable String campaign) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public PageClick {
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Checks.named("visitor", visitor);
        Checks.named("id", id);
        Checks.named("campaign", campaign);
    }

    @Override
    public Kind kind() {
        return Kind.CLICK;
    }
}
