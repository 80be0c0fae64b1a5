package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import javax.money.CurrencyUnit;

/** Orders that are made up, the same ones every time: one in five has something wrong with it. */
public final class Orders {

    /** When the orders are looked through. */
    public static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final CurrencyUnit USD = Moneys.currency("USD").orElseThrow();
    private static final String[] METHODS = {"card", "cash", "wechat", "alipay", "tenpay", "online-banking"};

    private Orders() {}

    /**
     * Makes up an order.
     *
     * @param number which one
     * @return always the same order for the same number
     */
    public static Order order(int number) {
        var random = new SplittableRandom(number);
        int fault = random.nextInt(60);
        var lines = new ArrayList<OrderLine>();
        var shipping = BigDecimal.valueOf(random.nextInt(3) * 500L, 2);
        var due = shipping;
        for (int i = random.nextInt(3); i >= 0; i--) {
            var line = line(random, fault == 0 && i == 0);
            lines.add(line);
            due = due.add(line.total() == null ? BigDecimal.ZERO : line.total());
        }
        return new Order(
                "O-" + number,
                steps(random, fault),
                Moneys.CNY,
                fault == 1 ? due.add(BigDecimal.ONE) : due,
                shipping,
                fault == 2 ? null : "某市某路 " + number % 1000 + " 号",
                fault == 3 ? " " : "138" + number % 100_000_000,
                lines,
                fault == 4 ? List.of() : List.of(payments(random, due, fault)));
    }

    /**
     * Logs an order whole.
     *
     * @param number which one
     * @return that it was placed, with all its fields
     */
    public static LoggedEvent placed(int number) {
        var order = order(number);
        return new LoggedEvent("order-placed", order.id(), "E-7", BEGIN.plusSeconds(number), order.fields());
    }

    /**
     * Logs a step of an order.
     *
     * @param number which one
     * @return that it was shipped, with three short fields
     */
    public static LoggedEvent shipped(int number) {
        var content = Fields.of("carrier", "SF", "parcel", "SF" + (1_000_000_000L + number), "warehouse", "W-2");
        return new LoggedEvent("order-shipped", "O-" + number, "E-7", BEGIN.plusSeconds(number), content);
    }

    private static OrderLine line(SplittableRandom random, boolean isWrong) {
        var quantity = BigDecimal.valueOf(random.nextInt(1, 6));
        var price = BigDecimal.valueOf(random.nextInt(100, 100_000), 2);
        var discount = BigDecimal.valueOf(random.nextInt(0, 90), 2);
        var total = quantity.multiply(price).subtract(discount);
        return new OrderLine(
                "S-" + random.nextInt(10_000), quantity, price, discount, isWrong ? total.add(BigDecimal.TEN) : total);
    }

    private static Payment[] payments(SplittableRandom random, BigDecimal due, int fault) {
        var method = fault == 5 ? "beans" : METHODS[random.nextInt(METHODS.length)];
        var payee = fault == 6 ? "somebody" : "company";
        var currency = fault == 7 ? USD : Moneys.CNY;
        var whole = new Payment("P-1", method, due, currency, payee, BEGIN);
        if (fault == 8) {
            return new Payment[] {whole, new Payment("P-2", method, due, currency, payee, BEGIN)};
        }
        return new Payment[] {whole};
    }

    private static EnumMap<Step, Instant> steps(SplittableRandom random, int fault) {
        var at = BEGIN.plusSeconds(random.nextInt(150 * 86_400));
        var steps = new EnumMap<Step, Instant>(Step.class);
        steps.put(Step.PLACED, at);
        steps.put(Step.ACCEPTED, at.plusSeconds(60));
        steps.put(Step.CONTACTED, at.plusSeconds(fault == 9 ? 800 : 60 + random.nextInt(600)));
        if (fault != 10) {
            steps.put(Step.CONFIRMED, at.plusSeconds(900));
            steps.put(Step.HANDED_OVER, at.plusSeconds(fault == 11 ? 90_000 : 5_000));
        }
        if (fault < 12 || fault > 13) {
            steps.put(Step.SHIPPED, at.plusSeconds(fault == 14 ? 4_000 : 91_000));
        }
        return steps;
    }
}
