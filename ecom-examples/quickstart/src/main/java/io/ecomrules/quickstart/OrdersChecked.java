package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.SalesStatistics;
import io.ecomrules.core.order.Step;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Looks an order through, compares it with what it was, counts what was sold. */
public final class OrdersChecked {

    private OrdersChecked() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        var zone = ZoneId.of("Asia/Shanghai");
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var now = Instant.parse("2026-03-03T04:00:00Z");
        var accepted = Instant.parse("2026-03-02T01:00:00Z");
        try (var ecom = Ecom.builtIn()) {
            var order = Order.of("O-1")
                    .with(Step.PLACED, accepted.minusSeconds(60))
                    .with(Step.ACCEPTED, accepted)
                    .with(Step.CONTACTED, accepted.plusSeconds(601))
                    .withAmounts(Moneys.CNY, new BigDecimal("100.00"), BigDecimal.TEN)
                    .withContact("上海市某路 1 号", "13800000000")
                    .withLines(line("A-1", "2", "50.00", "10.00", "90.00"))
                    .withPayments(payment("P-1", "wechat", "99.99", "company"));

            var report = ecom.orders().verify(order, now, zone);
            report.verdicts()
                    .forEach(verdict -> out.println(
                            verdict.clause() + " " + verdict.status().code()));
            report.findings().forEach(finding -> out.println(finding.code() + " " + messages.text(finding)));

            var later = order.withContact("北京市某路 2 号", "13800000000");
            ecom.orders().alterations(order, later, now, zone).forEach(finding -> out.println(messages.text(finding)));

            var refreshes = List.of(accepted.plusSeconds(600), accepted.plusSeconds(1_300));
            ecom.orders()
                    .gaps(Fault.REFRESH_GAP, refreshes, accepted, accepted.plusSeconds(1_800), zone)
                    .forEach(finding -> out.println(messages.text(finding)));

            var sales = new SalesStatistics(zone);
            sales.add(order, "C店客服", "旗舰店");
            sales.rows().forEach(row -> out.println(row.key().month() + " " + row.orders() + " " + row.turnover()));
        }
    }

    private static OrderLine line(String sku, String quantity, String price, String discount, String total) {
        return new OrderLine(
                sku, new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(discount), new BigDecimal(total));
    }

    private static Payment payment(String id, String method, String amount, String payee) {
        return new Payment(id, method, new BigDecimal(amount), Moneys.CNY, payee, null);
    }
}
