package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Money was spent for a store (MET-M4, M5, MET-P5, MET-O5 to O7).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param store the id of the store, not blank
 * @param amount how much, not negative
 * @param isPromotion whether it was spent on promotion; if not it is another cost of running the store
 * @param campaign the id of the campaign that it belongs to, or null
 */
public record Spend(
        String id,
        Instant at,
        String store,
        MonetaryAmount amount,
        boolean isPromotion,
        @Nullable String campaign) implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public Spend {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Objects.requireNonNull(amount, "amount");
        Checks.named("campaign", campaign);
        Checks.amount("amount", amount);
    }

    @Override
    public Kind kind() {
        return Kind.SPEND;
    }
}
