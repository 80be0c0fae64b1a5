package io.ecomrules.rules.facts;

import io.ecomrules.core.order.PaymentMethod;
import java.util.Objects;

/**
 * A payment for an order, for rules about which kinds are taken and by which accounts (ORD-9).
 *
 * @param method how it was paid
 */
public record PaymentTaken(PaymentMethod method) {

    /** Checks that the method is there. */
    public PaymentTaken {
        Objects.requireNonNull(method, "method");
    }
}
