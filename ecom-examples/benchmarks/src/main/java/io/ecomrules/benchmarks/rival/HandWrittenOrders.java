package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of orders as one would write them by hand, the numbers in the code. It knows complete orders only. */
public final class HandWrittenOrders {

    private static final Duration CONTACT = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Set<String> METHODS = Set.of("card", "cash", "wechat", "alipay", "tenpay", "online-banking");
    private static final Set<String> ACCOUNTS = Set.of("company", "公司账户");

    private HandWrittenOrders() {}

    /**
     * What there is to say about an order.
     *
     * @param contact how ORD-2 stands
     * @param handOver how ORD-3 stands
     * @param shipping how ORD-7 stands
     * @param codes what is wrong
     */
    public record Checked(Status contact, Status handOver, Status shipping, List<String> codes) {}

    /**
     * Checks an order.
     *
     * @param order a complete order
     * @param now the present instant
     * @return what there is to say
     */
    public static Checked check(Order order, Instant now) {
        var codes = new ArrayList<String>();
        lines(order, codes);
        payments(order, codes);
        if (isMissing(order.address())) {
            codes.add("missing-address");
        }
        if (isMissing(order.phone())) {
            codes.add("missing-phone");
        }
        Instant last = null;
        for (var at : order.reached().values()) {
            if (last != null && at.isBefore(last)) {
                codes.add("out-of-order");
            }
            last = at;
        }
        return new Checked(
                promise(order, Step.ACCEPTED, Step.CONTACTED, CONTACT, now, "late-contact", codes),
                promise(order, Step.CONFIRMED, Step.HANDED_OVER, DAY, now, "late-hand-over", codes),
                promise(order, Step.HANDED_OVER, Step.SHIPPED, DAY, now, "late-shipping", codes),
                codes);
    }

    private static void lines(Order order, List<String> codes) {
        var sum = zero(order.shipping());
        for (var line : all(order.lines())) {
            line(line, codes);
            sum = sum.add(zero(line.total()));
        }
        negative(order.amountDue(), codes);
        negative(order.shipping(), codes);
        if (zero(order.amountDue()).compareTo(sum) != 0) {
            codes.add("due-mismatch");
        }
    }

    private static void line(OrderLine line, List<String> codes) {
        var quantity = zero(line.quantity());
        var price = zero(line.price());
        var expected = quantity.multiply(price).subtract(zero(line.discount()));
        if (zero(line.total()).compareTo(expected) != 0) {
            codes.add("line-total-mismatch");
        }
        if (quantity.signum() <= 0) {
            codes.add("quantity-not-positive");
        }
        if (price.signum() <= 0) {
            codes.add("price-not-positive");
        }
        negative(line.discount(), codes);
        negative(line.total(), codes);
    }

    private static void payments(Order order, List<String> codes) {
        var due = zero(order.amountDue());
        var payments = all(order.payments());
        var sum = BigDecimal.ZERO;
        boolean isOther = false;
        boolean isPaid = due.signum() <= 0;
        var shipped = order.at(Step.SHIPPED);
        for (var payment : payments) {
            var amount = zero(payment.amount());
            if (payment.currency() != null && !payment.currency().equals(order.currency())) {
                isOther = true;
                codes.add("currency-mismatch");
            }
            sum = sum.add(amount);
            negative(amount, codes);
            if (payment.method() == null || !METHODS.contains(payment.method())) {
                codes.add("payment-method-not-accepted");
            }
            if (payment.payee() == null || !ACCOUNTS.contains(payment.payee())) {
                codes.add("wrong-payee");
            }
            isPaid |= amount.signum() > 0
                    && (shipped == null || payment.at() == null || !payment.at().isAfter(shipped));
        }
        if (!isOther && sum.compareTo(due) != 0) {
            codes.add("amount-mismatch");
        }
        if (shipped != null && !isPaid) {
            codes.add("unpaid-shipped");
        }
        if (payments.size() > 1 && isTwice(payments, sum.subtract(due))) {
            codes.add("duplicate-payment");
        }
    }

    private static boolean isTwice(List<Payment> payments, BigDecimal over) {
        var ids = new HashSet<String>();
        for (int i = 0; i < payments.size(); i++) {
            var one = payments.get(i);
            if (one.id() != null && !ids.add(one.id())) {
                return true;
            }
            for (int j = 0; j < i; j++) {
                var other = payments.get(j);
                if (zero(one.amount()).compareTo(zero(other.amount())) == 0
                        && over.compareTo(zero(one.amount())) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Status promise(
            Order order, Step from, Step to, Duration limit, Instant now, String code, List<String> codes) {
        var start = order.at(from);
        var at = order.at(to);
        if (start == null) {
            return order.reached().keySet().stream().anyMatch(step -> step.compareTo(from) > 0)
                    ? Status.UNKNOWN
                    : Status.NOT_APPLICABLE;
        }
        if (at != null && at.isBefore(start)) {
            return Status.UNKNOWN;
        }
        var due = start.plus(limit);
        if (at == null ? now.isAfter(due) : at.isAfter(due)) {
            codes.add(code);
            return Status.FAIL;
        }
        return at == null ? Status.UNKNOWN : Status.PASS;
    }

    private static void negative(@Nullable BigDecimal amount, List<String> codes) {
        if (amount != null && amount.signum() < 0) {
            codes.add("negative-amount");
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static BigDecimal zero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
