package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.benchmarks.rival.HandWrittenOrders;
import io.ecomrules.benchmarks.sample.Orders;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.order.PromiseVerdict;
import io.ecomrules.rules.Ecom;
import java.time.ZoneId;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The orders of the benchmark come out equally by hand and by rules, and hold the usual faults. */
class OrdersAgreeTest {

    @Test
    void ten_thousand_orders_come_out_equally() {
        var seen = new TreeSet<String>();
        try (var ecom = Ecom.builtIn()) {
            for (int number = 0; number < 10_000; number++) {
                var order = Orders.order(number);
                var report = ecom.orders().verify(order, Orders.NOW, ZoneId.of("Asia/Shanghai"));
                var byHand = HandWrittenOrders.check(order, Orders.NOW);
                var codes = report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::code)
                        .toList();

                assertThat(codes).as(order.id()).containsExactlyInAnyOrderElementsOf(byHand.codes());
                assertThat(report.verdicts())
                        .extracting(PromiseVerdict::status)
                        .containsExactly(byHand.contact(), byHand.handOver(), byHand.shipping());
                seen.addAll(codes);
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "amount-mismatch",
                        "currency-mismatch",
                        "due-mismatch",
                        "duplicate-payment",
                        "late-contact",
                        "late-hand-over",
                        "late-shipping",
                        "line-total-mismatch",
                        "missing-address",
                        "missing-phone",
                        "out-of-order",
                        "payment-method-not-accepted",
                        "unpaid-shipped",
                        "wrong-payee");
    }
}
