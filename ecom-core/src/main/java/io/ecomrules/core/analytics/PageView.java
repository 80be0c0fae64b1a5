package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page was shown to somebody (MET-M1, M2, M3, M6, MET-C1, MET-O1).
 *
 * @param id by which it is known again, or null: then a repetition cannot be told from a second one
 * @param at when
 * @param store the id of the store, not blank
 * @param visitor the device, not blank
 * @param campaign the id of the campaign that it belongs to, or null
 * @param fromAd whether an advertisement led here: then it is an arrival
 * @param isNew whether the device came for the first time, or null if nobody knows
 */
public record PageView(
        @Nullable String id,
        Instant at,
        String store,
        String visitor,
        @Nullable String campaign,
        boolean fromAd,
        @Nullable Boolean isNew)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public PageView {
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Checks.named("visitor", visitor);
        Checks.named("id", id);
        Checks.named("campaign", campaign);
    }

    @Override
    public Kind kind() {
        return Kind.VIEW;
    }
}
