package io.ecomrules.core.trade;

import io.ecomrules.core.order.OrderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A line and what is left of it: how many the buyer has not given back, and what of its total was not credited.
 *
 * @param line the line
 * @param quantity how many are left
 * @param value what is left of the total
 */
record LineBook(OrderLine line, BigDecimal quantity, BigDecimal value) {

    static LineBook of(OrderLine line) {
        return new LineBook(
                line,
                Objects.requireNonNull(line.quantity(), "quantity"),
                Objects.requireNonNull(line.total(), "total"));
    }

    /** Each piece is worth its share of what is left, cut to the smallest unit of the currency; the last takes what remains. */
    BigDecimal share(BigDecimal back, int digits) {
        return back.compareTo(quantity) == 0 || quantity.signum() == 0
                ? value
                : value.multiply(back).divide(quantity, digits, RoundingMode.DOWN);
    }

    LineBook without(BigDecimal back, BigDecimal credit) {
        return new LineBook(line, quantity.subtract(back), value.subtract(credit));
    }
}
