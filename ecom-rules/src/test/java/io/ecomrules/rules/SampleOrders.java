package io.ecomrules.rules;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.OrderReport;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders that tests change in one thing. */
final class SampleOrders {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = at("2026-03-31T12:00:00");

    private SampleOrders() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static OrderLine line(String quantity, String price, @Nullable String discount, @Nullable String total) {
        return new OrderLine(
                "A-1",
                number(quantity),
                number(price),
                discount == null ? null : number(discount),
                total == null ? null : number(total));
    }

    static Payment payment(String id, String amount) {
        return new Payment(id, "wechat", number(amount), Moneys.CNY, "company", at("2026-03-02T09:00:30"));
    }

    /** Nothing is wrong with it: 2 × 50 − 10 and 10 for the shipping are 100. */
    static Order sound() {
        return Order.of("O-1")
                .with(Step.PLACED, at("2026-03-02T09:00:00"))
                .with(Step.ACCEPTED, at("2026-03-02T09:01:00"))
                .with(Step.CONTACTED, at("2026-03-02T09:05:00"))
                .with(Step.CONFIRMED, at("2026-03-02T09:06:00"))
                .with(Step.HANDED_OVER, at("2026-03-02T15:00:00"))
                .with(Step.SHIPPED, at("2026-03-03T10:00:00"))
                .withAmounts(Moneys.CNY, number("100.00"), number("10"))
                .withContact("上海市某路 1 号", "13800000000")
                .withLines(line("2", "50.00", "10", "90.00"))
                .withPayments(payment("P-1", "100"));
    }

    static Order without(Order order, Step... steps) {
        var reached = new java.util.EnumMap<Step, Instant>(Step.class);
        reached.putAll(order.reached());
        List.of(steps).forEach(reached::remove);
        return new Order(
                order.id(),
                reached,
                order.currency(),
                order.amountDue(),
                order.shipping(),
                order.address(),
                order.phone(),
                order.lines(),
                order.payments());
    }

    /** The codes of what is wrong, leaving out what is only told for information. */
    static List<String> codes(OrderReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }
}
