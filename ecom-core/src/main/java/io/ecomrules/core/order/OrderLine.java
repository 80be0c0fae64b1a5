package io.ecomrules.core.order;

import io.ecomrules.core.finding.InvalidInputException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, as it was reported. What is null was not reported, which is not 0.
 *
 * @param sku what was ordered
 * @param quantity how many
 * @param price the price of one, in the currency of the order
 * @param discount what is taken off the line, in the currency of the order
 * @param total what the line comes to
 */
public record OrderLine(
        @Nullable String sku,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal price,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal total) {

    /**
     * Strips zeros that say nothing.
     *
     * @throws InvalidInputException with {@code lone-surrogate} or {@code number-too-long}, all of them at once
     */
    public OrderLine {
        new OrderInput()
                .text("sku", sku)
                .decimal("quantity", quantity)
                .decimal("price", price)
                .decimal("discount", discount)
                .decimal("total", total)
                .refuse();
        quantity = OrderInput.plain(quantity);
        price = OrderInput.plain(price);
        discount = OrderInput.plain(discount);
        total = OrderInput.plain(total);
    }
}
