package io.ecomrules.core.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether the amounts of an order add up (ORD-6). A sum of which a part is missing is not made. Where a discount or the shipping is not
 * reported, which takes something off or adds something but never the other way, a mismatch is told only if it is one whatever they are.
 */
final class MoneyCheck {

    private final Order order;
    private final Observations found;

    MoneyCheck(Order order, Observations found) {
        this.order = order;
        this.found = found;
    }

    void check() {
        negative("amountDue", order.amountDue());
        negative("shipping", order.shipping());
        var lines = order.lines();
        if (lines == null) {
            found.cannotCheck(Fault.LINE_TOTAL_MISMATCH, "lines");
            found.cannotCheck(Fault.DUE_MISMATCH, "lines");
        } else {
            for (int i = 0; i < lines.size(); i++) {
                line(i, lines.get(i));
            }
            due(lines);
        }
        paid();
    }

    private void line(int index, OrderLine line) {
        if (line.quantity() != null && line.quantity().signum() <= 0) {
            found.see(
                    Fault.QUANTITY_NOT_POSITIVE,
                    "line",
                    number(index),
                    "sku",
                    orDash(line.sku()),
                    "actual",
                    text(line.quantity()));
        }
        if (line.price() != null && line.price().signum() <= 0) {
            found.see(
                    Fault.PRICE_NOT_POSITIVE,
                    "line",
                    number(index),
                    "sku",
                    orDash(line.sku()),
                    "actual",
                    text(line.price()));
        }
        if (isNegative(line.discount())) {
            negative(field(index, "discount"), line.discount());
        }
        if (isNegative(line.total())) {
            negative(field(index, "total"), line.total());
        }
        total(index, line);
    }

    private void total(int index, OrderLine line) {
        if (line.quantity() == null || line.price() == null || line.total() == null) {
            lacking(Fault.LINE_TOTAL_MISMATCH, field(index, "quantity"), line.quantity());
            lacking(Fault.LINE_TOTAL_MISMATCH, field(index, "price"), line.price());
            lacking(Fault.LINE_TOTAL_MISMATCH, field(index, "total"), line.total());
            return;
        }
        var expected = line.quantity().multiply(line.price());
        if (line.discount() != null) {
            expected = expected.subtract(line.discount());
        }
        int difference = line.total().compareTo(expected);
        if (difference < 0 && line.discount() == null) {
            found.cannotCheck(Fault.LINE_TOTAL_MISMATCH, field(index, "discount"));
        } else if (difference != 0) {
            found.see(
                    Fault.LINE_TOTAL_MISMATCH,
                    "line",
                    number(index),
                    "sku",
                    orDash(line.sku()),
                    "expected",
                    text(expected),
                    "actual",
                    text(line.total()));
        }
    }

    private void due(List<OrderLine> lines) {
        boolean isWhole = true;
        var sum = order.shipping() == null ? BigDecimal.ZERO : order.shipping();
        for (int i = 0; i < lines.size(); i++) {
            var total = lines.get(i).total();
            if (total == null) {
                found.cannotCheck(Fault.DUE_MISMATCH, field(i, "total"));
                isWhole = false;
            } else {
                sum = sum.add(total);
            }
        }
        var due = order.amountDue();
        if (due == null) {
            found.cannotCheck(Fault.DUE_MISMATCH, "amountDue");
        } else if (isWhole) {
            int difference = due.compareTo(sum);
            if (difference > 0 && order.shipping() == null) {
                found.cannotCheck(Fault.DUE_MISMATCH, "shipping");
            } else if (difference != 0) {
                mismatch(Fault.DUE_MISMATCH, sum, due);
            }
        }
    }

    private void paid() {
        var due = order.amountDue();
        lacking(Fault.AMOUNT_MISMATCH, "amountDue", due);
        var payments = order.payments();
        if (payments == null) {
            found.cannotCheck(Fault.AMOUNT_MISMATCH, "payments");
            return;
        }
        boolean isWhole = true;
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < payments.size(); i++) {
            var payment = payments.get(i);
            var amount = payment.amount();
            if (amount == null || isOther(payment.currency(), order.currency())) {
                found.cannotCheck(Fault.AMOUNT_MISMATCH, "payments[" + i + "].amount" + inCurrency());
                isWhole = false;
            } else {
                sum = sum.add(amount);
            }
            if (isNegative(amount)) {
                negative("payments[" + i + "].amount", amount);
            }
        }
        if (due != null && isWhole && sum.compareTo(due) != 0) {
            mismatch(Fault.AMOUNT_MISMATCH, due, sum);
        }
    }

    /** A payment in another currency cannot be added; one that names none is taken to be in the order's, and that is told elsewhere. */
    private static boolean isOther(@Nullable CurrencyUnit payment, @Nullable CurrencyUnit order) {
        return payment != null && order != null && !payment.equals(order);
    }

    private String inCurrency() {
        return order.currency() == null ? "" : " (" + order.currency().getCurrencyCode() + ")";
    }

    private void mismatch(Fault fault, BigDecimal expected, BigDecimal actual) {
        found.see(
                fault,
                "expected",
                text(expected),
                "actual",
                text(actual),
                "difference",
                text(actual.subtract(expected)));
    }

    private void negative(String field, @Nullable BigDecimal amount) {
        if (isNegative(amount)) {
            found.see(Fault.NEGATIVE_AMOUNT, "field", field, "actual", text(Objects.requireNonNull(amount)));
        }
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private void lacking(Fault fault, String field, @Nullable BigDecimal value) {
        if (value == null) {
            found.cannotCheck(fault, field);
        }
    }

    private static String field(int line, String name) {
        return "lines[" + line + "]." + name;
    }

    /** Lines are counted from 1, as people do. */
    private static String number(int index) {
        return String.valueOf(index + 1);
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}
