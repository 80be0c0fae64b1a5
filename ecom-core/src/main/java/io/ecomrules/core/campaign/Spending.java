package io.ecomrules.core.campaign;

import java.time.Instant;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * Money that was spent on a campaign. What came back is negative.
 *
 * @param id the host's name for it, such as an invoice
 * @param at when
 * @param amount how much
 */
public record Spending(String id, Instant at, MonetaryAmount amount) {

    /** Checks that nothing is missing. */
    public Spending {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(amount, "amount");
    }
}
