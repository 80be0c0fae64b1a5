package io.ecomrules.rules.facts;

import io.ecomrules.core.order.Fault;
import java.util.Objects;

/**
 * Something wrong with an order or with the work on orders, for rules about how grave it is (ORD-1 to ORD-7, ORD-9).
 *
 * @param fault what is wrong
 */
public record OrderFault(Fault fault) {

    /** Checks that the fault is there. */
    public OrderFault {
        Objects.requireNonNull(fault, "fault");
    }
}
