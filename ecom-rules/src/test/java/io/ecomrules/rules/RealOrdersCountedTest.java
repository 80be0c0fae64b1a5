package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.analytics.AfterSale;
import io.ecomrules.core.analytics.CountedFigures;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.analytics.PaidOrder;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.PeriodMonth;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders of real and of well-known shops, counted from events: the totals that were published with them come out to the cent. */
class RealOrdersCountedTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final CurrencyUnit POUND = Moneys.currency("GBP").orElseThrow();
    private static final CurrencyUnit DOLLAR = Moneys.currency("USD").orElseThrow();
    private static final String SHOP = "shop";

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    /** Every invoice of a day: what was paid, or of a cancellation what was paid back. */
    private static List<Event> invoices(String day) throws IOException {
        var folder = SharedData.folder("orders-uci-online-retail");
        var sums = new LinkedHashMap<String, BigDecimal>();
        var firsts = new LinkedHashMap<String, NamedCsvRecord>();
        for (var row : rows(folder.resolve(day + ".csv"))) {
            var invoice = row.getField("InvoiceNo");
            var line = new BigDecimal(row.getField("Quantity")).multiply(new BigDecimal(row.getField("UnitPrice")));
            sums.merge(invoice, line, BigDecimal::add);
            firsts.putIfAbsent(invoice, row);
        }
        var events = new ArrayList<Event>();
        sums.forEach((invoice, sum) -> {
            var row = Objects.requireNonNull(firsts.get(invoice));
            var at = at(row.getField("InvoiceDate"));
            var customer = row.getField("CustomerID").isEmpty() ? "no name" : row.getField("CustomerID");
            events.add(
                    invoice.startsWith("C")
                            ? back(invoice, at, customer, sum.negate())
                            : paid(invoice, at, customer, sum));
        });
        return events;
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(ZONE)
                .toInstant();
    }

    private static Event paid(String invoice, Instant at, String customer, BigDecimal sum) {
        return new PaidOrder(invoice, at, SHOP, customer, null, Moneys.of(sum, POUND), null, null, null, false, null);
    }

    private static Event back(String invoice, Instant at, String customer, BigDecimal sum) {
        return new AfterSale(
                invoice,
                at,
                AfterSale.What.RETURN,
                "unknown",
                at,
                SHOP,
                customer,
                null,
                null,
                Moneys.of(sum, POUND),
                null);
    }

    private static Register shop(Collection<Register.Staff> staff) {
        return new Register(List.of(new Register.Store(SHOP, false, null, null)), List.of(), List.copyOf(staff));
    }

    private static Register operated() {
        return shop(List.of(
                new Register.Staff(EmployeeId.of("O"), Post.STORE_OPERATOR, Set.of(SHOP), Set.of(), null, null, null)));
    }

    private static EventMeter meter(LocalDate from, LocalDate until, Register register, List<Event> events) {
        var meter = EventMeter.of(Window.of(from, until, ZONE), null, register, ZONE, NOW);
        events.forEach(meter::take);
        return meter;
    }

    private static BigDecimal sales(EventMeter meter, YearMonth month) {
        return CountedFigures.of(meter, new PeriodMonth(month)).stream()
                .map(counted -> Objects.requireNonNull(counted.figures().value(Figure.SALES)))
                .findFirst()
                .orElseThrow();
    }

    private static EventMeter day(String day) throws IOException {
        var date = LocalDate.parse(day);
        return meter(date, date.plusDays(1), operated(), invoices(day));
    }

    @ParameterizedTest
    @CsvSource({"2011-02-21, 59, 23807.83", "2011-05-03, 126, 19617.86"})
    void KPI_4_the_documented_takings_of_a_day_are_what_was_paid_less_what_was_paid_back(
            String day, int documents, BigDecimal takings) throws IOException {
        var meter = day(day);

        assertThat(meter.balance().of(Outcome.COUNTED)).isEqualTo(documents);
        assertThat(sales(meter, YearMonth.parse(day.substring(0, 7)))).isEqualByComparingTo(takings);
    }

    @Test
    void two_days_that_meet_nowhere_do_not_merge_and_a_day_in_halves_merges_into_the_day() throws IOException {
        var events = invoices("2011-05-03");
        var date = LocalDate.of(2011, 5, 3);
        var one = meter(date, date.plusDays(1), operated(), events.subList(0, 60));
        var other = meter(date, date.plusDays(1), operated(), events.subList(60, events.size()));
        var merged = one.merge(other);

        assertThat(sales(merged, YearMonth.of(2011, 5))).isEqualByComparingTo("19617.86");
        assertThat(merged.measure(Subject.store(SHOP)))
                .isEqualTo(day("2011-05-03").measure(Subject.store(SHOP)));
        var february = day("2011-02-21");
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> february.merge(merged));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_invoices_makes_no_difference(long seed) throws IOException {
        var shuffled = new ArrayList<>(invoices("2011-02-21"));
        Collections.shuffle(shuffled, new Random(seed));
        var date = LocalDate.of(2011, 2, 21);

        assertThat(meter(date, date.plusDays(1), operated(), shuffled).measure(Subject.store(SHOP)))
                .isEqualTo(day("2011-02-21").measure(Subject.store(SHOP)));
    }

    @Test
    void KPI_4_sales_of_every_person_and_month_are_those_published_with_the_orders() throws IOException {
        var folder = SharedData.folder("orders-northwind");
        var events = new ArrayList<Event>();
        var sums = new TreeMap<String, BigDecimal>();
        for (var line : rows(folder.resolve("order_details.csv"))) {
            var share = BigDecimal.ONE.subtract(new BigDecimal(line.getField("Discount")));
            var price = new BigDecimal(line.getField("UnitPrice")).multiply(new BigDecimal(line.getField("Quantity")));
            sums.merge(line.getField("OrderID"), price.multiply(share), BigDecimal::add);
        }
        var people = new TreeSet<String>();
        for (var order : rows(folder.resolve("orders.csv"))) {
            var id = order.getField("OrderID");
            people.add(order.getField("EmployeeID"));
            events.add(new PaidOrder(
                    id,
                    at(order.getField("OrderDate").substring(0, 10) + " 12:00:00"),
                    SHOP,
                    order.getField("CustomerID"),
                    null,
                    Moneys.of(Objects.requireNonNull(sums.get(id)), DOLLAR),
                    null,
                    null,
                    EmployeeId.of(order.getField("EmployeeID")),
                    false,
                    null));
        }
        var staff = people.stream()
                .map(id ->
                        new Register.Staff(EmployeeId.of(id), Post.SERVICE_AGENT, Set.of(), Set.of(), null, null, null))
                .toList();

        int compared = 0;
        long counted = 0;
        Map<YearMonth, EventMeter> months = new TreeMap<>();
        for (var expected : rows(folder.resolve("expected-sales-by-employee-month.csv"))) {
            var month = YearMonth.parse(expected.getField("month"));
            var meter = months.computeIfAbsent(
                    month, each -> meter(each.atDay(1), each.plusMonths(1).atDay(1), shop(staff), events));
            var person = EmployeeId.of(expected.getField("EmployeeID"));
            var figures = CountedFigures.of(meter, new PeriodMonth(month)).stream()
                    .map(each -> each.figures())
                    .filter(each -> each.key().employee().equals(person))
                    .findFirst()
                    .orElseThrow();

            assertThat(Objects.requireNonNull(figures.value(Figure.SALES)).setScale(2, RoundingMode.HALF_UP))
                    .as(person + " " + month)
                    .isEqualByComparingTo(expected.getField("net_sales_half_up"));
            compared++;
        }
        for (var meter : months.values()) {
            counted += meter.balance().of(Outcome.COUNTED);
        }
        assertThat(compared).isEqualTo(47);
        // Every one of the 150 orders is of one of these months.
        assertThat(counted).isEqualTo(150);
    }

    @Test
    void MET_O3_the_mean_of_a_customer_is_the_takings_by_the_customers() throws IOException {
        var folder = SharedData.folder("orders-uci-online-retail");
        var customers = new TreeSet<String>();
        var paid = BigDecimal.ZERO;
        for (var row : rows(folder.resolve("2011-05-03.csv"))) {
            if (!row.getField("InvoiceNo").startsWith("C")) {
                customers.add(row.getField("CustomerID"));
                paid = paid.add(
                        new BigDecimal(row.getField("Quantity")).multiply(new BigDecimal(row.getField("UnitPrice"))));
            }
        }
        var reading = Objects.requireNonNull(
                day("2011-05-03").measure(Subject.store(SHOP)).get(Metric.STORE_ORDER_VALUE));

        assertThat(reading.value()).isEqualTo(Exact.of(paid).dividedBy(Exact.of(customers.size())));
    }
}
