package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.EventLog;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.InMemoryLog;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.trade.Claim;
import io.ecomrules.core.trade.ClaimFlow;
import io.ecomrules.core.trade.OrderDesk;
import io.ecomrules.core.trade.OrderFlow;
import io.ecomrules.core.trade.OrderLife;
import io.ecomrules.core.trade.OrderRequest;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** Places an order, works it, takes a piece back, pays for it, and is refused three times. */
public final class LifeOfAnOrder {

    private final OrderDesk desk;
    private final PrintStream out;
    private final Locale locale;
    private final EventLog log = new InMemoryLog(); // a file: FileLog.open(path)
    private OrderLife life;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    private LifeOfAnOrder(Ecom ecom, Locale locale, PrintStream out) {
        this.out = out;
        this.locale = locale;
        // PLACE
        desk = ecom.orders().desk(ZoneId.of("Asia/Shanghai"));
        var order = Order.of("O-1001")
                .withAmounts(Moneys.CNY, new BigDecimal("110.00"), new BigDecimal("10.00"))
                .withContact("上海市某路 1 号", "13800000000")
                .withLines(new OrderLine(
                        "T-7", new BigDecimal(3), new BigDecimal("35"), new BigDecimal(5), new BigDecimal(100)))
                .withPayments();
        life = granted(desk.place(order, Stamp.of(now, "buyer")));
        // PLACE
    }

    /**
     * Runs the example.
     *
     * @param arguments {@code en} for English; Chinese otherwise
     */
    public static void main(String... arguments) {
        var locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.SIMPLIFIED_CHINESE;
        run(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Locale locale, PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            new LifeOfAnOrder(ecom, locale, out).run();
        }
    }

    private void run() {
        // LIFE
        take(new OrderRequest.Remark("要红色的，不要蓝色"), "buyer");
        take(OrderRequest.ship(), "clerk"); // far too early
        take(OrderRequest.to(OrderFlow.Command.ACCEPT), "clerk");
        take(OrderRequest.to(OrderFlow.Command.CONTACT), "clerk");
        take(new OrderRequest.Pay(payment("P-1", "100.00")), "clerk");
        take(OrderRequest.to(OrderFlow.Command.CONFIRM), "clerk"); // 10.00 are missing
        take(new OrderRequest.Pay(payment("P-2", "10.00")), "clerk");
        take(OrderRequest.to(OrderFlow.Command.CONFIRM), "clerk");
        take(OrderRequest.to(OrderFlow.Command.HAND_OVER), "clerk");
        take(OrderRequest.ship(1), "packer"); // has read remark 1
        take(OrderRequest.to(OrderFlow.Command.RECEIVE), "carrier");
        take(new OrderRequest.Ask(Claim.goodsBack("R-1", 1, 1)), "buyer");
        take(OrderRequest.handle("R-1", ClaimFlow.Command.REFUSE), "agent"); // the law does not have it
        take(OrderRequest.handle("R-1", ClaimFlow.Command.AGREE), "agent");
        take(OrderRequest.handle("R-1", ClaimFlow.Command.TAKE_BACK), "clerk");
        take(OrderRequest.handle("R-1", ClaimFlow.Command.SETTLE), "clerk");
        // LIFE
        out.println(amount(life.paid()) + " − " + amount(life.refunded()) + " = " + amount(life.balance()));

        // LOG
        var anchor = log.anchor(now); // kept somewhere else, with the weekly backup
        var links = new ArrayList<>(log.links().toList());
        var fourth = links.get(3);
        var forged = fourth.event().withContent(fourth.event().content().with("step", "P-1 1000"));
        links.set(3, new Link(fourth.number(), fourth.previous(), forged, fourth.seal()));
        var broken =
                Objects.requireNonNull(Verification.of(links.stream(), anchor).broken());
        out.println(Messages.in(locale).text(broken.finding(ClauseId.of("ORD-5"), Severity.CRITICAL)));
        // LOG
    }

    // TAKE
    private void take(OrderRequest request, String by) {
        now = now.plusSeconds(60);
        var answer = desk.take(life, life.version(), request, Stamp.of(now, by));
        if (answer instanceof Answer.Granted<OrderLife> granted) {
            life = granted.value(); // a host keeps it here, if nobody else was quicker
            var content = Fields.of("step", step(request, locale), "balance", amount(life.balance()));
            log.append(new LoggedEvent("order", life.order().id(), by, now, content));
            out.println(
                    "✓ " + step(request, locale) + " → " + OrderFlow.workflow().title(life.state(), locale));
        } else {
            out.println("✗ " + step(request, locale));
            answer.reasons()
                    .forEach(reason -> out.println("    " + Messages.in(locale).text(reason)));
        }
    }
    // TAKE

    private static String step(OrderRequest request, Locale locale) {
        if (request instanceof OrderRequest.Advance advance) {
            return OrderFlow.workflow().title(advance.command(), locale);
        }
        if (request instanceof OrderRequest.Handle handle) {
            return handle.claim() + " " + ClaimFlow.workflow().title(handle.command(), locale);
        }
        if (request instanceof OrderRequest.Ask ask) {
            return ask.claim().id() + " " + ask.claim().kind().title(locale);
        }
        if (request instanceof OrderRequest.Pay pay) {
            return pay.payment().id() + " "
                    + Objects.requireNonNull(pay.payment().amount()).toPlainString();
        }
        return request instanceof OrderRequest.Remark remark ? "“" + remark.text() + "”" : "";
    }

    private static String amount(MonetaryAmount amount) {
        return Moneys.number(amount).toPlainString();
    }

    private static Payment payment(String id, String amount) {
        return new Payment(id, "wechat", new BigDecimal(amount), Moneys.CNY, "company", null);
    }

    private static OrderLife granted(Answer<OrderLife> answer) {
        if (answer instanceof Answer.Granted<OrderLife> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }
}
