package io.ecomrules.rules;

import static io.ecomrules.rules.SampleOrders.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.SalesStatistics;
import io.ecomrules.core.order.Step;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders of other people: the totals that their descriptions give come out, and nothing is lost on the way. */
@Tag("text")
class OrderDataTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId UTC = ZoneOffset.UTC;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void ORD_6_northwind_sales_by_person_and_month_come_out_to_the_cent() throws IOException {
        var data = SharedData.folder("orders-northwind");
        var details = new LinkedHashMap<String, List<OrderLine>>();
        for (var row : rows(data.resolve("order_details.csv"))) {
            details.computeIfAbsent(row.getField("OrderID"), none -> new ArrayList<>())
                    .add(northwindLine(row));
        }
        var statistics = new SalesStatistics(UTC);
        for (var row : rows(data.resolve("orders.csv"))) {
            var order = Order.of(row.getField("OrderID"))
                    .with(
                            Step.PLACED,
                            LocalDate.parse(row.getField("OrderDate"))
                                    .atStartOfDay(UTC)
                                    .toInstant())
                    .withAmounts(currency("USD"), BigDecimal.ZERO, null)
                    .withLines(details.get(row.getField("OrderID")).toArray(OrderLine[]::new));
            assertThat(count(order, "line-total-mismatch")).isZero();
            assertThat(statistics.add(order, row.getField("EmployeeID"), "northwind"))
                    .isTrue();
        }

        var expected = rows(data.resolve("expected-sales-by-employee-month.csv")).stream()
                .map(NamedCsvRecord::getFields)
                .toList();
        assertThat(statistics.rows().stream()
                        .map(row -> List.of(
                                row.key().post(),
                                row.key().month().toString(),
                                String.valueOf(row.orders()),
                                Moneys.number(row.turnover()).toPlainString())))
                .hasSize(47)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(statistics.uncounted()).isZero();
    }

    @Test
    void ORD_5_and_ORD_6_tau_retail_orders_are_paid_to_the_cent_and_a_changed_field_is_named() throws IOException {
        var data = SharedData.folder("orders-tau-retail");
        var expected = new LinkedHashMap<String, NamedCsvRecord>();
        rows(data.resolve("expected.csv")).forEach(row -> expected.put(row.getField("order_id"), row));
        for (var line : Files.readAllLines(data.resolve("orders.jsonl"))) {
            var json = JsonMapper.shared().readTree(line);
            var row =
                    Objects.requireNonNull(expected.remove(json.get("order_id").asString()));
            var due = new BigDecimal(row.getField("items_total"));
            var order = tau(json, due);

            assertThat(count(order, "due-mismatch") + count(order, "amount-mismatch"))
                    .isZero();
            assertThat(count(tau(json, due.add(new BigDecimal("0.01"))), "amount-mismatch"))
                    .isOne();
            var statistics = new SalesStatistics(UTC);
            statistics.add(order.with(Step.PLACED, NOW), "agent", "tau");
            assertThat(statistics.rows().get(0).exactTurnover()).isEqualByComparingTo(due);
            var changed = ECOM.orders().alterations(order, order.withContact("elsewhere", null), NOW, UTC);
            assertThat(((Evidence.Table) Objects.requireNonNull(
                                    changed.get(0).evidence().get("before")))
                            .rows())
                    .containsExactly(Map.entry("address", Objects.requireNonNull(order.address())));
        }
        assertThat(expected).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011-02-21,1425,59,49,2,23807.83", "2011-05-03,1449,126,73,42,19617.86"})
    void ORD_6_a_day_of_a_web_shop_is_counted_with_all_its_junk(
            String day, int lines, int invoices, int quantities, int prices, String sum) throws IOException {
        var data = SharedData.folder("orders-uci-online-retail");
        var details = new LinkedHashMap<String, List<NamedCsvRecord>>();
        for (var row : rows(data.resolve(day + ".csv"))) {
            details.computeIfAbsent(row.getField("InvoiceNo"), none -> new ArrayList<>())
                    .add(row);
        }
        var statistics = new SalesStatistics(UTC);
        long quantity = 0;
        long price = 0;
        int seen = 0;
        for (var invoice : details.entrySet()) {
            var order = uci(invoice.getKey(), invoice.getValue());
            quantity += count(order, "quantity-not-positive");
            price += count(order, "price-not-positive");
            seen += Objects.requireNonNull(order.lines()).size();
            statistics.add(order, "web", "uk");
        }

        assertThat(seen).isEqualTo(lines);
        assertThat(quantity).isEqualTo(quantities);
        assertThat(price).isEqualTo(prices);
        assertThat(statistics.rows()).hasSize(1);
        assertThat(statistics.rows().get(0).orders()).isEqualTo(invoices);
        assertThat(statistics.rows().get(0).exactTurnover()).isEqualByComparingTo(sum);
    }

    private static OrderLine northwindLine(NamedCsvRecord row) {
        var quantity = new BigDecimal(row.getField("Quantity"));
        var price = new BigDecimal(row.getField("UnitPrice"));
        var discount = quantity.multiply(price).multiply(new BigDecimal(row.getField("Discount")));
        return new OrderLine(
                row.getField("ProductID"),
                quantity,
                price,
                discount,
                quantity.multiply(price).subtract(discount));
    }

    private static Order tau(JsonNode json, BigDecimal due) {
        var lines = new ArrayList<OrderLine>();
        for (var item : json.get("items")) {
            var price = new BigDecimal(item.get("price").asString());
            lines.add(new OrderLine(item.get("item_id").asString(), BigDecimal.ONE, price, BigDecimal.ZERO, price));
        }
        var payments = new ArrayList<Payment>();
        for (var entry : json.get("payment_history")) {
            if (entry.get("transaction_type").asString().equals("payment")) {
                var amount = new BigDecimal(entry.get("amount").asString());
                payments.add(new Payment("P" + payments.size(), "card", amount, currency("USD"), "company", null));
            }
        }
        return Order.of(json.get("order_id").asString())
                .withAmounts(currency("USD"), due, BigDecimal.ZERO)
                .withContact(json.get("address").toString(), null)
                .withLines(lines.toArray(OrderLine[]::new))
                .withPayments(payments.toArray(Payment[]::new));
    }

    private static Order uci(String id, List<NamedCsvRecord> rows) {
        var lines = rows.stream()
                .map(row -> {
                    var quantity = new BigDecimal(row.getField("Quantity"));
                    var price = new BigDecimal(row.getField("UnitPrice"));
                    return new OrderLine(row.getField("StockCode"), quantity, price, null, quantity.multiply(price));
                })
                .toArray(OrderLine[]::new);
        var placed = LocalDateTime.parse(rows.get(0).getField("InvoiceDate").replace(' ', 'T'));
        return Order.of(id)
                .with(Step.PLACED, placed.toInstant(ZoneOffset.UTC))
                .withAmounts(currency("GBP"), BigDecimal.ZERO, null)
                .withLines(lines);
    }

    private static long count(Order order, String code) {
        return ECOM.orders().verify(order, NOW, UTC).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .count();
    }

    private static CurrencyUnit currency(String code) {
        return Moneys.currency(code).orElseThrow();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
