package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * An order was paid (MET-M5, MET-P2 to P5, MET-S4 to S12, MET-O2 to O7). An order that is not paid is none.
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when it was paid
 * @param store the id of the store, not blank
 * @param customer who paid, not blank
 * @param visitor the device that the customer came with, or null
 * @param amount what was paid, not negative
 * @param cost what the goods cost the store, or null if nobody knows
 * @param campaign the id of the campaign that it belongs to, or null
 * @param agent the service agent whose customer it is, or null
 * @param fromAd whether an advertisement led to it
 * @param recommended whether an item in it was recommended by the agent, or null if nobody knows
 */
public record PaidOrder(
        String id,
        Instant at,
        String store,
        String customer,
        @Nullable String visitor,
        MonetaryAmount amount,
        @Nullable MonetaryAmount cost,
        @Nullable String campaign,
        @Nullable EmployeeId agent,
        boolean fromAd,
        @Nullable Boolean recommended)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public PaidOrder {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Checks.named("customer", customer);
        Objects.requireNonNull(amount, "amount");
        Checks.named("visitor", visitor);
        Checks.named("campaign", campaign);
        Checks.amount("amount", amount);
        Checks.amount("cost", cost);
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public @Nullable EmployeeId employee() {
        return agent;
    }

    /** The device, or the customer where no device is known: by this a buyer is counted among visitors. */
    String buyer() {
        return visitor == null ? customer : visitor;
    }
}
