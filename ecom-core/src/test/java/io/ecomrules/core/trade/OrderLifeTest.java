package io.ecomrules.core.trade;

import static io.ecomrules.core.trade.Shop.DESK;
import static io.ecomrules.core.trade.Shop.granted;
import static io.ecomrules.core.trade.Shop.handedOver;
import static io.ecomrules.core.trade.Shop.on;
import static io.ecomrules.core.trade.Shop.order;
import static io.ecomrules.core.trade.Shop.payment;
import static io.ecomrules.core.trade.Shop.placed;
import static io.ecomrules.core.trade.Shop.received;
import static io.ecomrules.core.trade.Shop.refused;
import static io.ecomrules.core.trade.Shop.steps;
import static io.ecomrules.core.trade.Shop.take;
import static io.ecomrules.core.trade.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import io.ecomrules.core.trade.OrderFlow.Command;
import io.ecomrules.core.trade.OrderFlow.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of an order from placing to closing. */
class OrderLifeTest {

    @Test
    void ORD_7_an_order_goes_all_its_way_and_remembers_who_took_each_step_and_when() {
        var life = received();
        assertThat(life.state()).isEqualTo(State.RECEIVED);
        assertThat(life.history())
                .hasSize(8)
                .allSatisfy(event -> assertThat(event.stamp()).isEqualTo(on(0)));
        var closed = take(life, OrderRequest.to(Command.CLOSE), on(20));
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.order()).isEqualTo(order());
        assertThat(closed.seal()).isEqualTo(order().seal());
    }

    @Test
    void ORD_7_shipping_what_is_not_even_accepted_is_refused_with_every_reason_and_changes_nothing() {
        var nowhere = granted(DESK.place(order().withContact(null, " "), on(0)));
        var life = take(nowhere, new OrderRequest.Remark("红色，不要蓝色"), on(0));

        assertThat(refused(life, OrderRequest.ship(), on(0)))
                .containsExactlyInAnyOrder(
                        "step-not-possible",
                        "missing-address",
                        "missing-phone",
                        "amount-mismatch",
                        "unpaid-shipped",
                        "remark-not-read");
        assertThat(life.state()).isEqualTo(State.PLACED);
        assertThat(life.version()).isEqualTo(2);
    }

    @Test
    void ORD_7_remarks_are_read_before_the_goods_go() {
        var life =
                take(take(handedOver(), new OrderRequest.Remark("one"), on(0)), new OrderRequest.Remark("two"), on(0));

        assertThat(refused(life, OrderRequest.ship(1), on(0))).containsExactly("remark-not-read");
        assertThat(take(life, OrderRequest.ship(1, 2), on(0)).state()).isEqualTo(State.SHIPPED);
        assertThat(refused(received(), new OrderRequest.Remark("late"), on(0))).containsExactly("goods-have-left");
    }

    @Test
    void ORD_6_an_order_that_is_not_paid_as_it_should_be_is_not_confirmed() {
        var life = steps(placed(), Command.ACCEPT, Command.CONTACT);
        var confirm = OrderRequest.to(Command.CONFIRM);

        assertThat(refused(life, confirm, on(0))).containsExactly("amount-mismatch");
        var short1 = take(life, new OrderRequest.Pay(payment("P-1", "16.99")), on(0));
        assertThat(refused(short1, confirm, on(0))).containsExactly("amount-mismatch");
        var whole = take(short1, new OrderRequest.Pay(payment("P-2", "0.01")), on(0));
        assertThat(take(whole, confirm, on(0)).state()).isEqualTo(State.CONFIRMED);
        var over = take(whole, new OrderRequest.Pay(payment("P-3", "0.02")), on(0));
        assertThat(refused(over, confirm, on(0))).containsExactly("amount-mismatch");
        var even = take(over, new OrderRequest.PayBack(), on(0));
        assertThat(even.refunded()).isEqualTo(yuan("0.02"));
        assertThat(take(even, confirm, on(0)).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void being_late_is_no_reason_not_to_go_on() {
        var life = steps(take(placed(), new OrderRequest.Pay(payment("P-1", "17")), on(0)), Command.ACCEPT);

        assertThat(take(take(life, OrderRequest.to(Command.CONTACT), on(5)), OrderRequest.to(Command.CONFIRM), on(6))
                        .state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void ORD_5_an_order_is_cancelled_before_the_goods_leave_and_with_a_reason() {
        var cancel = OrderRequest.to(Command.CANCEL);

        assertThat(refused(handedOver(), cancel, on(1))).containsExactly("cancelled-without-reason");
        assertThat(refused(received(), cancel, on(1))).containsExactly("step-not-possible", "cancelled-without-reason");
        var cancelled = take(handedOver(), cancel, on(1).withNote("买家不要了"));
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.owedToBuyer()).isEqualTo(yuan("17.00"));
        var even = take(cancelled, new OrderRequest.PayBack(), on(1));
        assertThat(even.balance()).isEqualTo(yuan("0.00"));
        assertThat(refused(even, new OrderRequest.PayBack(), on(1))).containsExactly("nothing-to-pay-back");
        assertThat(refused(even, new OrderRequest.Pay(payment("P-9", "1")), on(1)))
                .containsExactly("payment-on-ended-order");
    }

    @Test
    void ORD_8_an_order_is_not_closed_while_something_is_owed_open_or_may_come_back() {
        var life = Shop.claimed(received(), Claim.goodsBack("R-1", 1, 1));
        var over = take(life, new OrderRequest.Pay(payment("P-2", "3")), on(1));

        assertThat(refused(over, OrderRequest.to(Command.CLOSE), on(2)))
                .containsExactly("claim-open", "money-owed-to-buyer", "return-period-running");
        var custom = new OrderRequest.Advance(Command.CLOSE, Set.of(), null, ReturnExclusion.MADE_TO_ORDER);
        assertThat(take(received(), custom, on(0)).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void what_is_done_already_is_said_and_recorded_once() {
        var life = placed();
        var pay = new OrderRequest.Pay(payment("P-1", "17.00"));
        var paid = take(life, pay, on(0));

        assertThat(DESK.take(paid, paid.version(), pay, on(1))).isEqualTo(new Answer.Unchanged<>(paid));
        assertThat(refused(paid, new OrderRequest.Pay(payment("P-1", "16")), on(1)))
                .containsExactly("payment-id-taken");
        var accepted = steps(paid, Command.ACCEPT);
        assertThat(DESK.take(accepted, accepted.version(), OrderRequest.to(Command.ACCEPT), on(1)))
                .isEqualTo(new Answer.Unchanged<>(accepted));
    }

    @Test
    void whoever_looked_at_another_version_or_dates_back_is_refused_and_told_what_else_is_wrong() {
        var life = steps(placed(), Command.ACCEPT);

        assertThat(codes(DESK.take(life, 1, OrderRequest.to(Command.CONFIRM), on(-1))))
                .containsExactly("stale-version", "time-goes-back", "step-not-possible", "amount-mismatch");
        assertThat(codes(DESK.take(life, 1, OrderRequest.to(Command.ACCEPT), on(0))))
                .containsExactly("stale-version");
        assertThat(codes(DESK.take(life, 3, OrderRequest.to(Command.CONTACT), on(0))))
                .containsExactly("stale-version");
    }

    @Test
    void what_an_order_does_not_say_is_asked_for_before_it_binds_all_of_it_at_once() {
        assertThat(codes(DESK.place(Order.of("O-1"), on(0)))).containsExactly("order-incomplete");
        var dollar = Moneys.currency("USD").orElseThrow();
        var payment = new Payment("P", "wechat", BigDecimal.ONE, dollar, "company", null);
        var order = Order.of("O-1")
                .with(Step.SHIPPED, on(0).at())
                .withAmounts(Moneys.CNY, new BigDecimal("1.001"), null)
                .withLines(new OrderLine("A", BigDecimal.ZERO, null, null, null))
                .withPayments(payment, payment);

        assertThat(codes(DESK.place(order, on(0))))
                .containsExactly(
                        "worked-before-placed",
                        "finer-than-currency",
                        "order-incomplete",
                        "order-incomplete",
                        "money-in-other-currency",
                        "payment-id-taken",
                        "money-in-other-currency");
    }

    @Test
    void ORD_5_what_is_not_the_order_that_was_placed_is_not_worked() {
        var life = placed();
        var altered = order().withContact("别处", "1");

        assertThatThrownBy(() -> OrderLife.replay(altered, life.seal(), life.history()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(codes(refused.problems())).containsExactly("order-seal-broken"));
        assertThat(OrderLife.replay(order(), life.seal(), life.history())).isEqualTo(life);
    }

    @Test
    void a_history_that_cannot_have_been_is_refused() {
        var life = received();
        var backwards = new ArrayList<>(life.history());
        Collections.swap(backwards, 2, 3);
        var twice = new ArrayList<>(life.history());
        twice.add(new OrderEvent.PaidBack(new BigDecimal("17.01"), on(0)));

        assertRefused(life, backwards, "step-out-of-place");
        assertRefused(life, twice, "books-overdrawn");
        var elsewhere = new ArrayList<>(life.history());
        elsewhere.add(new OrderEvent.Amended(Amendment.Price.of(3, "1", "0"), "A-1", on(0)));
        assertRefused(life, elsewhere, "no-such-line");
        assertRefused(life, List.of(), "empty-history");
        var late = new ArrayList<>(life.history());
        late.add(new OrderEvent.Remarked("x", on(-1)));
        assertRefused(life, late, "time-goes-back");
    }

    @Test
    void what_is_possible_now_is_answered_for_every_step() {
        var answers = DESK.possible(handedOver(), on(1));

        assertThat(answers.keySet()).containsExactly(Command.values());
        assertThat(answers.get(Command.SHIP)).isEqualTo(new Answer.Granted<>(State.SHIPPED));
        assertThat(answers.get(Command.HAND_OVER)).isEqualTo(new Answer.Unchanged<>(State.HANDED_OVER));
        assertThat(codes(answers.get(Command.PICK_UP))).containsExactly("voucher-not-redeemed");
    }

    private static void assertRefused(OrderLife life, List<OrderEvent> history, String code) {
        assertThatThrownBy(() -> OrderLife.replay(life.order(), life.seal(), history))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(codes(refused.problems())).contains(code));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static List<String> codes(Answer<?> answer) {
        return Shop.codes(answer);
    }
}
