package io.ecomrules.core.trade;

import static io.ecomrules.core.trade.Shop.DESK;
import static io.ecomrules.core.trade.Shop.at;
import static io.ecomrules.core.trade.Shop.back;
import static io.ecomrules.core.trade.Shop.claimed;
import static io.ecomrules.core.trade.Shop.handedOver;
import static io.ecomrules.core.trade.Shop.line;
import static io.ecomrules.core.trade.Shop.number;
import static io.ecomrules.core.trade.Shop.on;
import static io.ecomrules.core.trade.Shop.payment;
import static io.ecomrules.core.trade.Shop.received;
import static io.ecomrules.core.trade.Shop.refused;
import static io.ecomrules.core.trade.Shop.take;
import static io.ecomrules.core.trade.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.trade.ClaimFlow.Command;
import io.ecomrules.core.trade.ClaimFlow.State;
import io.ecomrules.core.workflow.Stamp;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Returns, exchanges and refunds. */
class ClaimTest {

    @Test
    void ORD_5_a_returned_piece_is_worth_its_share_and_the_last_takes_what_remains() {
        var one = back(received(), Claim.goodsBack("R-1", 1, 1));
        assertThat(one.refunded()).isEqualTo(yuan("3.33"));
        var two = back(one, Claim.goodsBack("R-2", 1, 1));
        assertThat(two.refunded()).isEqualTo(yuan("6.66"));
        var three = back(two, Claim.goodsBack("R-3", 1, 1));
        assertThat(three.refunded()).isEqualTo(yuan("10.00"));
        assertThat(three.balance()).isEqualTo(yuan("7.00"));
        assertThat(three.owedToBuyer()).isEqualTo(yuan("0.00"));
        assertThat(three.order()).isEqualTo(Shop.order());
    }

    @Test
    void ORD_5_never_more_comes_back_than_was_shipped_and_what_is_on_its_way_counts() {
        var life = claimed(received(), Claim.goodsBack("R-1", 1, 2));

        assertThat(ask(life, Claim.goodsBack("R-2", 1, 2))).containsExactly("more-back-than-shipped");
        assertThat(ask(received(), Claim.goodsBack("R-2", 1, 4))).containsExactly("more-back-than-shipped");
        assertThat(ask(life, Claim.goodsBack("R-2", 3, 1))).containsExactly("no-such-line");
        var withdrawn = take(life, OrderRequest.handle("R-1", Command.WITHDRAW), on(1));
        assertThat(claimed(withdrawn, Claim.goodsBack("R-2", 1, 3)).claims()).hasSize(2);
        assertThat(ask(back(received(), Claim.goodsBack("R-1", 1, 3)), Claim.goodsBack("R-2", 1, 1)))
                .containsExactly("more-back-than-shipped");
    }

    @Test
    void ORD_5_goods_come_back_only_after_they_went() {
        assertThat(ask(handedOver(), Claim.goodsBack("R-1", 1, 1))).containsExactly("claim-before-shipping");
        assertThat(claimed(handedOver(), Claim.refund("R-1", 1, yuan("1"))).claims())
                .hasSize(1);
    }

    @Test
    void ORD_5_a_refund_takes_no_more_than_the_line_or_the_shipping_still_holds() {
        assertThat(ask(received(), Claim.refund("R-1", 2, yuan("5.51")))).containsExactly("refund-exceeds-line");
        assertThat(ask(received(), Claim.refund("R-1", Claim.SHIPPING, yuan("1.51"))))
                .containsExactly("refund-exceeds-line");
        var life = claimed(received(), Claim.refund("R-1", 1, yuan("4.00")), Command.AGREE, Command.SETTLE);
        assertThat(life.refunded()).isEqualTo(yuan("4.00"));
        // 6.00 are left of three pieces; two of them are 4.00, and the last takes 2.00.
        assertThat(back(life, Claim.goodsBack("R-2", 1, 2)).refunded()).isEqualTo(yuan("8.00"));
    }

    @Test
    void ORD_5_currencies_are_not_mixed_and_nobody_pays_what_no_coin_can() {
        var dollar = Moneys.of(number("1"), Moneys.currency("USD").orElseThrow());

        assertThat(ask(received(), Claim.refund("R-1", 1, dollar))).containsExactly("money-in-other-currency");
        assertThat(ask(received(), Claim.refund("R-1", 1, yuan("0.001")))).containsExactly("finer-than-currency");
    }

    @Test
    void ORD_5_two_refunds_that_were_each_possible_are_not_both_paid() {
        var two = claimed(
                claimed(received(), Claim.refund("R-1", 2, yuan("5")), Command.AGREE),
                Claim.refund("R-2", 2, yuan("5")),
                Command.AGREE,
                Command.SETTLE);

        assertThat(refused(two, OrderRequest.handle("R-1", Command.SETTLE), on(2)))
                .containsExactly("refund-exceeds-line");
    }

    @Test
    void ORD_5_what_is_dearer_is_paid_for_before_it_is_sent_instead() {
        var claim = Claim.exchange("X-1", 2, 1, line("C", "1", "7", "0", "7.00"));
        var life = claimed(received(), claim, Command.AGREE, Command.TAKE_BACK);

        assertThat(refused(life, OrderRequest.handle("X-1", Command.SETTLE), on(2)))
                .containsExactly("surcharge-unpaid");
        assertThat(refused(life, settle("X-1", "1.49"), on(2))).containsExactly("surcharge-differs");
        var settled = take(life, settle("X-1", "1.50"), on(1));
        assertThat(settled.paid()).isEqualTo(yuan("18.50"));
        assertThat(settled.owedToBuyer()).isEqualTo(yuan("0.00"));
        // The goods sent instead are the third line, and can come back too.
        assertThat(back(settled, Claim.goodsBack("R-1", 3, 1)).refunded()).isEqualTo(yuan("7.00"));
    }

    @Test
    void ORD_5_what_is_cheaper_is_sent_and_the_difference_paid_back() {
        var claim = Claim.exchange("X-1", 2, 1, line("C", "1", "5", "0", "5.00"));
        var life = claimed(received(), claim, Command.AGREE, Command.TAKE_BACK);

        assertThat(refused(life, settle("X-1", "1"), on(2))).containsExactly("surcharge-differs");
        assertThat(take(life, OrderRequest.handle("X-1", Command.SETTLE), on(2)).refunded())
                .isEqualTo(yuan("0.50"));
    }

    @Test
    void ORD_8_goods_do_not_go_while_the_buyer_waits_for_an_answer() {
        var confirmed = OrderLife.replay(
                Shop.order(),
                Shop.order().seal(),
                handedOver().history().subList(0, handedOver().version() - 1));

        assertThat(refused(claimed(handedOver(), Claim.refund("R-1", 1, yuan("1"))), OrderRequest.ship(), on(1)))
                .containsExactly("claim-open");
        var waiting = claimed(confirmed, Claim.refund("R-1", 1, yuan("1")));
        for (var command : List.of(OrderFlow.Command.HAND_OVER, OrderFlow.Command.CANCEL)) {
            assertThat(refused(waiting, OrderRequest.to(command), on(1).withNote("because")))
                    .containsExactly("claim-open");
        }
    }

    @Test
    void a_claim_is_settled_once_and_keeps_its_id() {
        var claim = Claim.goodsBack("R-1", 1, 1);
        var life = back(received(), claim);
        var settle = OrderRequest.handle("R-1", Command.SETTLE);

        assertThat(DESK.take(life, life.version(), settle, on(2))).isEqualTo(new Answer.Unchanged<>(life));
        assertThat(ask(life, Claim.goodsBack("R-1", 2, 1))).containsExactly("claim-id-taken");
        assertThat(refused(life, OrderRequest.handle("R-9", Command.AGREE), on(2)))
                .containsExactly("no-such-claim");
    }

    @Test
    void ORD_8_a_claim_goes_back_to_be_amended_or_is_refused_only_with_a_reason() {
        var life = claimed(received(), Claim.refund("R-1", 1, yuan("9")));

        assertThat(refused(life, OrderRequest.handle("R-1", Command.ASK_TO_AMEND), on(1)))
                .containsExactly("claim-answered-without-reason");
        assertThat(refused(life, OrderRequest.handle("R-1", Command.REFUSE), on(1)))
                .containsExactly("claim-answered-without-reason");
        var asked = take(life, OrderRequest.handle("R-1", Command.ASK_TO_AMEND), on(1).withNote("请寄回"));
        var amended = take(asked, new OrderRequest.Ask(Claim.goodsBack("R-1", 1, 3)), on(1));
        assertThat(claim(amended).state()).isEqualTo(State.REQUESTED);
        assertThat(claim(amended).claim().kind()).isEqualTo(Claim.Kind.RETURN);
    }

    @ParameterizedTest
    @CsvSource({"09T23:59:59,right-to-return", "10T00:00:00,right-to-return", "10T00:00:01,"})
    void ORD_8_goods_that_may_come_back_without_a_reason_are_not_refused(String asked, String code) {
        // Received on the 2nd: the seven days are those from the 3rd to the 9th.
        var life = take(
                received(),
                new OrderRequest.Ask(Claim.goodsBack("R-1", 1, 1)),
                Stamp.of(at("2026-03-" + asked), "buyer"));
        var answer =
                DESK.take(life, life.version(), OrderRequest.handle("R-1", Command.REFUSE), on(30).withNote("不想退"));

        assertThat(answer.reasons().stream().map(Problem::code).toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource
    void ORD_8_an_exception_that_the_host_states_lets_a_refusal_pass_and_is_kept_with_it(ReturnExclusion exclusion) {
        var life = claimed(received(), Claim.goodsBack("R-1", 1, 1));
        var refusal = OrderRequest.handle("R-1", Command.REFUSE).excluded(exclusion);
        var after = claim(take(life, refusal, on(1).withNote("定作")));

        assertThat(after.state()).isEqualTo(State.REFUSED);
        assertThat(Objects.requireNonNull(after.right()).exclusion()).isEqualTo(exclusion);
    }

    @Test
    void ORD_8_money_alone_can_be_refused_and_that_the_goods_could_come_back_is_named() {
        var life = claimed(received(), Claim.refund("R-1", 1, yuan("1")), Command.REFUSE);
        var right = Objects.requireNonNull(claim(life).right());

        assertThat(right.status()).isEqualTo(ReturnRight.Status.OPEN);
        assertThat(right.until()).isEqualTo("2026-03-10T00:00:00+08:00");
        assertThat(right.rule()).isEqualTo(Shop.RULE);
    }

    @Test
    void ORD_8_goods_that_were_not_received_yet_may_come_back_as_well() {
        var shipped = Shop.steps(handedOver(), OrderFlow.Command.SHIP);
        var life = claimed(shipped, Claim.goodsBack("R-1", 1, 1));

        assertThat(refused(life, OrderRequest.handle("R-1", Command.REFUSE), on(1).withNote("no")))
                .containsExactly("right-to-return");
    }

    @Test
    void ORD_8_where_no_rule_says_for_how_long_nothing_is_refused() {
        var terms = Shop.terms();
        var without = Shop.desk(new io.ecomrules.core.order.OrderTerms(
                terms.severities(), terms.payments(), java.util.Map.of(), terms.unsettled()));
        var life = claimed(received(), Claim.goodsBack("R-1", 1, 1));
        var refusal = OrderRequest.handle("R-1", Command.REFUSE);

        assertThat(Shop.codes(without.take(life, life.version(), refusal, on(1).withNote("no"))))
                .containsExactly("return-period-unknown");
        assertThat(without.lateAnswers(life, on(9).at()))
                .extracting(Finding::code)
                .containsExactly("cannot-check");
    }

    @ParameterizedTest
    @CsvSource({"-1,PASS", "0,PASS", "1,FAIL"})
    void ORD_8_a_claim_is_answered_within_its_time(int secondsOff, Status status) {
        var life = claimed(received(), Claim.refund("R-1", 1, yuan("1")));
        var answered = take(
                life,
                OrderRequest.handle("R-1", Command.AGREE),
                Stamp.of(on(2).at().plusSeconds(secondsOff), "agent"));

        assertThat(DESK.answers(answered, on(9).at()))
                .extracting(ClaimVerdict::status)
                .containsExactly(status);
        assertThat(DESK.lateAnswers(answered, on(9).at())).hasSize(status == Status.FAIL ? 1 : 0);
    }

    @Test
    void ORD_8_a_claim_that_hangs_is_found_and_an_amended_one_waits_anew() {
        var life = claimed(received(), Claim.refund("R-1", 1, yuan("1")));

        assertThat(DESK.answers(life, on(2).at()).get(0).status()).isEqualTo(Status.UNKNOWN);
        assertThat(DESK.lateAnswers(life, on(2).at().plusSeconds(1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("late-answer"));
        var amended = take(
                claimed(received(), Claim.refund("R-1", 1, yuan("1")), Command.ASK_TO_AMEND),
                new OrderRequest.Ask(Claim.refund("R-1", 1, yuan("2"))),
                on(4));
        assertThat(DESK.answers(amended, on(5).at()))
                .extracting(ClaimVerdict::status)
                .containsExactly(Status.PASS, Status.UNKNOWN);
    }

    @Test
    void a_claim_that_says_too_little_or_too_much_is_refused_with_every_field() {
        assertThatThrownBy(() -> new Claim(
                        " ",
                        Claim.Kind.EXCHANGE,
                        new TreeMap<>(),
                        new TreeMap<>(java.util.Map.of(1, yuan("0"))),
                        List.of()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.parameters().get("field"))
                                .containsExactly("id", "amounts", "quantities", "replacements", "amounts[1]"));
        assertThatThrownBy(() -> Claim.exchange("X", 1, 1, line("C", "1", "5", "0", "5.01")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Claim.goodsBack("R", 1, 0)).isInstanceOf(InvalidInputException.class);
    }

    private static ClaimCase claim(OrderLife life) {
        return Objects.requireNonNull(life.claims().get("R-1"));
    }

    private static List<String> ask(OrderLife life, Claim claim) {
        return refused(life, new OrderRequest.Ask(claim), on(2));
    }

    private static OrderRequest settle(String id, String amount) {
        return new OrderRequest.Handle(id, Command.SETTLE, null, payment("P-X", amount));
    }
}
