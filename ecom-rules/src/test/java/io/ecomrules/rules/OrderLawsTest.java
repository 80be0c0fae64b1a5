package io.ecomrules.rules;

import static io.ecomrules.rules.SampleOrders.NOW;
import static io.ecomrules.rules.SampleOrders.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.SalesStatistics;
import io.ecomrules.core.order.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every order. */
class OrderLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @Property(tries = 300)
    void ORD_6_money_that_adds_up_is_never_a_mismatch_and_a_fen_more_or_less_always_is_one(
            @ForAll @Size(min = 1, max = 6) List<@From("priced") OrderLine> lines,
            @ForAll @IntRange(max = 5_000) int shipping,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll boolean more) {
        var order = paid(lines, fen(shipping), parts, BigDecimal.ZERO);
        var off = paid(lines, fen(shipping), parts, fen(more ? 1 : -1));

        assertThat(codes(order)).isEmpty();
        assertThat(codes(off)).contains("amount-mismatch");
        assertThat(codes(order.withAmounts(Moneys.CNY, due(order).add(fen(more ? 1 : -1)), fen(shipping))))
                .contains("amount-mismatch", "due-mismatch");
    }

    @Property(tries = 300)
    void the_order_of_lines_and_payments_changes_nothing(
            @ForAll @Size(max = 5) List<@From("lines") OrderLine> lines,
            @ForAll @Size(max = 4) List<@From("payments") Payment> payments,
            @ForAll long seed) {
        var one = order(lines, payments);
        var other = order(shuffled(lines, seed), shuffled(payments, seed));

        assertThat(codes(other)).containsExactlyInAnyOrderElementsOf(codes(one));
        assertThat(other.fields()).isEqualTo(one.fields());
        assertThat(other.seal()).isEqualTo(one.seal());
    }

    @Property(tries = 2_000)
    void ORD_5_orders_have_one_seal_exactly_if_they_hold_the_same(
            @ForAll @Size(max = 3) List<@From("lines") OrderLine> lines,
            @ForAll @Size(max = 3) List<@From("lines") OrderLine> otherLines,
            @ForAll @Size(max = 1) List<@From("payments") Payment> payments) {
        var one = order(lines, payments);
        var other = order(otherLines, payments);
        boolean isSame = counted(lines).equals(counted(otherLines));

        assertThat(one.fields().equals(other.fields())).isEqualTo(isSame);
        assertThat(one.seal().equals(other.seal())).isEqualTo(isSame);
        assertThat(ECOM.orders().alterations(one, other, NOW, ZONE).isEmpty()).isEqualTo(isSame);
    }

    @Property(tries = 200)
    void ORD_6_statistics_add_up_however_the_orders_are_divided(
            @ForAll @Size(max = 20) List<@From("priced") OrderLine> lines, @ForAll @IntRange(max = 20) int cut) {
        var whole = new SalesStatistics(ZONE);
        var first = new SalesStatistics(ZONE);
        var second = new SalesStatistics(ZONE);
        for (int i = 0; i < lines.size(); i++) {
            var order = order(List.of(lines.get(i)), List.of()).with(Step.PLACED, NOW);
            whole.add(order, "post", "shop");
            (i < cut ? first : second).add(order, "post", "shop");
        }
        first.add(second);

        assertThat(first.rows()).isEqualTo(whole.rows());
    }

    @Provide
    Arbitrary<OrderLine> priced() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.integers().between(0, 100))
                .as((quantity, price, percent) -> {
                    var gross = fen(price).multiply(BigDecimal.valueOf(quantity));
                    var discount = gross.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
                    return new OrderLine(
                            "S" + price, BigDecimal.valueOf(quantity), fen(price), discount, gross.subtract(discount));
                });
    }

    @Provide
    Arbitrary<OrderLine> lines() {
        var sku = Arbitraries.of("A", "B", "A#2", "A].price", "", "x, y=1").injectNull(0.1);
        var number =
                Arbitraries.of("0", "1", "1.0", "2", "-1").map(BigDecimal::new).injectNull(0.2);
        return Combinators.combine(sku, number, number, number, number).as(OrderLine::new);
    }

    @Provide
    Arbitrary<Payment> payments() {
        var id = Arbitraries.of("P", "Q", "R");
        var amount = Arbitraries.of("1", "2", "-1").map(BigDecimal::new);
        return Combinators.combine(id, Arbitraries.of("card", "beans"), amount, Arbitraries.of("company", "me"))
                .as((name, method, sum, payee) -> new Payment(name, method, sum, Moneys.CNY, payee, null));
    }

    private static Order paid(List<OrderLine> lines, BigDecimal shipping, int parts, BigDecimal off) {
        var due = lines.stream().map(OrderLine::total).reduce(shipping, BigDecimal::add);
        var payments = new ArrayList<Payment>();
        var rest = due.add(off);
        for (int i = 1; i < parts; i++) {
            payments.add(payment("P" + i, BigDecimal.ONE));
            rest = rest.subtract(BigDecimal.ONE);
        }
        payments.add(payment("P0", rest));
        return SampleOrders.sound()
                .withAmounts(Moneys.CNY, due, shipping)
                .withLines(lines.toArray(OrderLine[]::new))
                .withPayments(payments.toArray(Payment[]::new));
    }

    private static Payment payment(String id, BigDecimal amount) {
        return new Payment(id, "card", amount, Moneys.CNY, "company", null);
    }

    private static BigDecimal due(Order order) {
        return order.amountDue() == null ? BigDecimal.ZERO : order.amountDue();
    }

    private static Order order(List<OrderLine> lines, List<Payment> payments) {
        return SampleOrders.sound()
                .withLines(lines.toArray(OrderLine[]::new))
                .withPayments(payments.toArray(Payment[]::new));
    }

    private static BigDecimal fen(int count) {
        return BigDecimal.valueOf(count, 2);
    }

    private static <T> Map<T, Integer> counted(List<T> items) {
        var counted = new HashMap<T, Integer>();
        items.forEach(item -> counted.merge(item, 1, Integer::sum));
        return counted;
    }

    private static <T> List<T> shuffled(List<T> items, long seed) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    /** Negative payments come from paying in parts more than is due; they are another fault than the one looked for. */
    private static List<String> codes(Order order) {
        return ECOM.orders().verify(order, NOW, ZONE).findings().stream()
                .map(Finding::code)
                .filter(code -> !code.equals("negative-amount") && !code.equals("price-not-positive"))
                .toList();
    }
}
