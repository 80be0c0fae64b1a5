package io.ecomrules.rules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an order on which a discount is asked, for rules such as a larger share on larger orders (SVC-17). A figure that is not
 * known is null, and no comparison with it holds.
 *
 * @param amount what the order comes to without the discount, in its own currency
 */
public record DiscountedOrder(@Nullable BigDecimal amount) {}
