package io.ecomrules.core.order;

import io.ecomrules.core.finding.InvalidInputException;
import java.math.BigDecimal;
import java.time.Instant;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A payment for an order, as it was reported. What is null was not reported.
 *
 * @param id the payment's id
 * @param method how it was paid, as written: a code of {@link PaymentMethod}, or whatever somebody wrote
 * @param amount how much
 * @param currency in which currency
 * @param payee the account that got it
 * @param at when
 */
public record Payment(
        @Nullable String id,
        @Nullable String method,
        @Nullable BigDecimal amount,
        @Nullable CurrencyUnit currency,
        @Nullable String payee,
        @Nullable Instant at) {

    /**
     * Strips zeros that say nothing.
     *
     * @throws InvalidInputException with {@code lone-surrogate}, {@code number-too-long} or {@code instant-out-of-range}, all of them at
     *     once
     */
    public Payment {
        new OrderInput()
                .text("id", id)
                .text("method", method)
                .decimal("amount", amount)
                .text("payee", payee)
                .instant("at", at)
                .refuse();
        amount = OrderInput.plain(amount);
    }
}
