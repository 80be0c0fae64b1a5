package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * An order went back, was exchanged or refunded (MET-S6 to S8). It counts in the window in which the order was paid, so that a rate never passes
 * what it is a part of.
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when
 * @param what what was done
 * @param order the order, not blank
 * @param paidAt when the order was paid
 * @param store the id of the store, not blank
 * @param customer whose order it is, not blank
 * @param agent the agent of the order, or null
 * @param causedByAgent whether the agent caused it in the way that the metric counts, or null if the cause is not known
 * @param amount what was paid back, not negative; null for an exchange
 * @param costBack what the goods that came back had cost, or null if nobody knows
 */
public record AfterSale(
        String id,
        Instant at,
        What what,
        String order,
        Instant paidAt,
        String store,
        String customer,
        @Nullable EmployeeId agent,
        @Nullable Boolean causedByAgent,
        @Nullable MonetaryAmount amount,
        @Nullable MonetaryAmount costBack)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public AfterSale {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        Checks.named("order", order);
        Objects.requireNonNull(paidAt, "paidAt");
        Checks.named("store", store);
        Checks.named("customer", customer);
        Checks.amount("amount", amount);
        Checks.amount("costBack", costBack);
        Checks.inOrder("paidAt", paidAt, "at", at);
        if ((amount == null) != (what == What.EXCHANGE)) {
            throw Checks.refusal("event-money-back");
        }
    }

    @Override
    public Kind kind() {
        return Kind.AFTER_SALE;
    }

    @Override
    public @Nullable EmployeeId employee() {
        return agent;
    }

    @Override
    public Instant counted() {
        return paidAt;
    }

    /** What was done. */
    public enum What {
        /** Goods came back and money was paid back. */
        RETURN,
        /** Goods were exchanged. */
        EXCHANGE,
        /** Money was paid back, and no goods came back. */
        REFUND
    }
}
