package io.ecomrules.core.trade;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.OrderTerms;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.PaymentMethod;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** A shop with rules written here, and orders that tests work on. */
final class Shop {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final RuleReference RULE = new RuleReference("rule", ClauseId.of("ORD-6"), "规则", "Rule", "rules.drl", 1);
    static final OrderDesk DESK = desk(terms());

    private Shop() {}

    static OrderDesk desk(OrderTerms terms) {
        return new OrderDesk(any -> terms, ZONE, DueTime.onTheWall(), new PackReference("test", "1", "0".repeat(64)));
    }

    /** Everything is a violation but what cannot be checked; a day to answer, a week to return. */
    static OrderTerms terms() {
        var severities = new EnumMap<Fault, Ruled<Severity>>(Fault.class);
        for (var fault : Fault.values()) {
            severities.put(fault, new Ruled<>(fault == Fault.CANNOT_CHECK ? Severity.INFO : Severity.VIOLATION, RULE));
        }
        var limits = Map.<Obligation, Ruled<Span>>of(
                Obligation.ANSWER_REFUND,
                new Ruled<>(new WallTime(Duration.ofHours(24)), RULE),
                Obligation.RETURN_WITHOUT_REASON,
                new Ruled<>(new WallTime(Duration.ofDays(7)), RULE));
        var wechat = new OrderTerms.PaymentTerms(RULE, Set.of("company"));
        return new OrderTerms(severities, Map.of(PaymentMethod.WECHAT, wechat), limits, Map.of());
    }

    /** Three for 10.00, one for 5.50, and 1.50 for the shipping. */
    static Order order() {
        return Order.of("O-1")
                .withAmounts(Moneys.CNY, number("17.00"), number("1.50"))
                .withContact("上海市某路 1 号", "13800000000")
                .withLines(line("A", "3", "4.00", "2.00", "10.00"), line("B", "1", "5.50", "0", "5.50"))
                .withPayments();
    }

    static OrderLine line(String sku, String quantity, String price, String discount, String total) {
        return new OrderLine(sku, number(quantity), number(price), number(discount), number(total));
    }

    static Payment payment(String id, String amount) {
        return new Payment(id, "wechat", number(amount), Moneys.CNY, "company", null);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static MonetaryAmount yuan(String amount) {
        return Moneys.of(number(amount), Moneys.CNY);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Stamp on(int day) {
        return Stamp.of(at("2026-03-02T09:00:00").plus(Duration.ofDays(day)), "clerk");
    }

    static OrderLife placed() {
        return granted(DESK.place(order(), on(0)));
    }

    /** The request is granted. */
    static OrderLife take(OrderLife life, OrderRequest request, Stamp stamp) {
        return granted(DESK.take(life, life.version(), request, stamp));
    }

    static OrderLife steps(OrderLife life, OrderFlow.Command... commands) {
        var after = life;
        for (var command : commands) {
            after = take(after, OrderRequest.to(command), on(0));
        }
        return after;
    }

    static OrderLife handedOver() {
        return steps(
                take(placed(), new OrderRequest.Pay(payment("P-1", "17.00")), on(0)),
                OrderFlow.Command.ACCEPT,
                OrderFlow.Command.CONTACT,
                OrderFlow.Command.CONFIRM,
                OrderFlow.Command.HAND_OVER);
    }

    /** Received on the first day. */
    static OrderLife received() {
        return steps(handedOver(), OrderFlow.Command.SHIP, OrderFlow.Command.RECEIVE);
    }

    static OrderLife claimed(OrderLife life, Claim claim, ClaimFlow.Command... commands) {
        var after = take(life, new OrderRequest.Ask(claim), on(1));
        for (var command : commands) {
            after = take(after, OrderRequest.handle(claim.id(), command), on(1).withNote("because"));
        }
        return after;
    }

    /** Agreed, taken back, paid back. */
    static OrderLife back(OrderLife life, Claim claim) {
        return claimed(life, claim, ClaimFlow.Command.AGREE, ClaimFlow.Command.TAKE_BACK, ClaimFlow.Command.SETTLE);
    }

    static List<String> refused(OrderLife life, OrderRequest request, Stamp stamp) {
        return codes(DESK.take(life, life.version(), request, stamp));
    }

    static <T> T granted(Answer<T> answer) {
        assertThat(answer.reasons()).isEmpty();
        assertThat(answer).isInstanceOf(Answer.Granted.class);
        return ((Answer.Granted<T>) answer).value();
    }

    static List<String> codes(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return answer.reasons().stream().map(Problem::code).toList();
    }
}
