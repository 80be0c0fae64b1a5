package io.ecomrules.core.code;

import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A paid order, for asking which code it is owed to.
 *
 * @param id its id
 * @param customer who ordered
 * @param placedAt when it was placed
 * @param amount what was paid
 */
public record ScannedOrder(String id, String customer, Instant placedAt, MonetaryAmount amount) {

    /** Checks that nothing is missing. */
    public ScannedOrder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(placedAt, "placedAt");
        Objects.requireNonNull(amount, "amount");
    }
}
