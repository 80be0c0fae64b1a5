package io.ecomrules.rules;

import static io.ecomrules.rules.SampleOrders.NOW;
import static io.ecomrules.rules.SampleOrders.ZONE;
import static io.ecomrules.rules.SampleOrders.at;
import static io.ecomrules.rules.SampleOrders.payment;
import static io.ecomrules.rules.SampleOrders.sound;
import static io.ecomrules.rules.SampleOrders.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.Step;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.trade.Claim;
import io.ecomrules.core.trade.ClaimFlow;
import io.ecomrules.core.trade.OrderDesk;
import io.ecomrules.core.trade.OrderFlow.Command;
import io.ecomrules.core.trade.OrderFlow.State;
import io.ecomrules.core.trade.OrderLife;
import io.ecomrules.core.trade.OrderRequest;
import io.ecomrules.core.workflow.Stamp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of orders by the built-in rules and by edited ones, clause by clause. */
class OrderLifeClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final OrderDesk DESK = ECOM.orders().desk(ZONE);
    private static final List<Command> WAY =
            List.of(Command.ACCEPT, Command.CONTACT, Command.CONFIRM, Command.HAND_OVER, Command.SHIP, Command.RECEIVE);

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void ORD_5_an_altered_order_is_told_and_dismissal_only_where_the_host_states_that_it_cannot_be_undone() {
        var altered = sound().withContact("别处", "1");

        assertThat(ECOM.orders().alterations(sound(), altered, NOW, ZONE, true))
                .extracting(finding -> finding.clause() + " " + finding.code())
                .containsExactly("DIS-2 altered-order", "ORD-5 order-altered");
        assertThat(ECOM.orders().alterations(sound(), altered, NOW, ZONE, false))
                .extracting(Finding::code)
                .containsExactly("order-altered");
        assertThat(ECOM.orders().alterations(sound(), sound(), NOW, ZONE, true)).isEmpty();
    }

    @Test
    void ORD_5_the_head_approves_a_price_adjustment_and_the_supervisor_a_corrected_address() {
        var day = LocalDate.of(2026, 3, 2);
        var price = ECOM.approvals().terms(Matter.ORDER_PRICE_ADJUSTMENT, day);
        assertThat(price.approvers(Tier.FIRST)).containsExactly(Post.DEPARTMENT_MANAGER);
        assertThat(price.executors()).containsExactly(Post.BACK_OFFICE_CLERK);
        var address = ECOM.approvals().terms(Matter.ADDRESS_CORRECTION, day);
        assertThat(address.approvers(Tier.FIRST)).containsExactly(Post.SERVICE_SUPERVISOR);
        assertThat(address.executors()).containsExactly(Post.BACK_OFFICE_CLERK);
    }

    @Test
    void ORD_7_an_order_is_shipped_once_it_was_accepted_confirmed_and_handed_over() {
        var life = received(DESK);

        assertThat(life.state()).isEqualTo(State.RECEIVED);
        assertThat(life.order()).isEqualTo(placed());
        assertThat(ECOM.orders().verify(life.current(), NOW, ZONE).verdicts())
                .extracting(verdict -> verdict.at())
                .doesNotContainNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Command.class,
            names = {"CONTACT", "CONFIRM", "HAND_OVER", "SHIP", "PICK_UP", "RECEIVE", "CLOSE"})
    void ORD_7_no_step_is_skipped(Command command) {
        var life = granted(DESK.place(placed(), stamp("09:00:00")));

        assertThat(codes(DESK.take(life, 1, OrderRequest.to(command), stamp("09:01:00"))))
                .contains("step-not-possible");
    }

    @Test
    void ORD_7_a_shop_that_takes_cash_on_delivery_says_so_in_its_rules_and_ships_unpaid() {
        var unpaid = placed().withPayments();
        var life = granted(DESK.place(unpaid, stamp("09:00:00")));
        assertThat(codes(DESK.take(life, 1, OrderRequest.ship(), stamp("09:00:00"))))
                .contains("amount-mismatch", "unpaid-shipped");

        var text = PackOnDisk.builtIn("order.csv")
                .replaceFirst("(,未付款已发货,ORD-6,.*,报告,,)严重违规", "$1提示")
                .replaceFirst("(,实付与应付不符,ORD-6,.*,报告,,)违规", "$1警告");
        try (var ecom = PackOnDisk.overBuiltIn(folder).with("order.csv", text).open()) {
            var desk = ecom.orders().desk(ZONE);
            assertThat(way(desk, granted(desk.place(unpaid, stamp("09:00:00")))).state())
                    .isEqualTo(State.RECEIVED);
        }
    }

    @ParameterizedTest
    @CsvSource({"3T10:59:59,0", "3T11:00:00,0", "3T11:00:01,1"})
    void ORD_8_a_claim_is_answered_within_a_day(String answered, int late) {
        var life = claimed();
        var agree = OrderRequest.handle("R-1", ClaimFlow.Command.AGREE);
        var after = granted(DESK.take(life, life.version(), agree, Stamp.of(at("2026-03-0" + answered), "agent")));
        var found = DESK.lateAnswers(after, NOW);

        assertThat(found).hasSize(late).allSatisfy(finding -> {
            assertThat(finding.clause()).hasToString("ORD-8");
            assertThat(finding.code()).isEqualTo("late-answer");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("R-1", "due by 2026-03-03T11:00:00+08:00");
        });
    }

    @ParameterizedTest
    @CsvSource({"9T23:59:59,right-to-return", "10T00:00:00,right-to-return", "10T00:00:01,''"})
    void ORD_8_within_seven_days_of_receipt_the_right_to_return_is_named_and_no_refusal_passes(
            String asked, String code) {
        var day = at("2026-03-" + (asked.length() == 10 ? "0" : "") + asked);
        assertThat(refusal(DESK, day)).isEqualTo(code);
    }

    @Test
    void ORD_8_a_house_that_gives_more_days_says_so_in_its_rules() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .with(
                        "deadline.drl",
                        PackOnDisk.builtIn("deadline.drl")
                                .replaceFirst("(?s)(RETURN_WITHOUT_REASON.*?)7 days", "$115 days"));
        try (var ecom = pack.open()) {
            assertThat(refusal(ecom.orders().desk(ZONE), at("2026-03-18T00:00:00")))
                    .isEqualTo("right-to-return");
            assertThat(refusal(ecom.orders().desk(ZONE), at("2026-03-18T00:00:01")))
                    .isEmpty();
        }
    }

    /** What a refusal of goods sent back is refused for; received on the 2nd. */
    private static String refusal(OrderDesk desk, java.time.Instant asked) {
        var life = received(desk);
        life = granted(desk.take(
                life, life.version(), new OrderRequest.Ask(Claim.goodsBack("R-1", 1, 1)), Stamp.of(asked, "buyer")));
        var refuse = OrderRequest.handle("R-1", ClaimFlow.Command.REFUSE);
        var answer =
                desk.take(life, life.version(), refuse, Stamp.of(asked, "agent").withNote("不想退"));
        return String.join(",", codes(answer));
    }

    private static OrderLife claimed() {
        var life = received(DESK);
        return granted(DESK.take(
                life,
                life.version(),
                new OrderRequest.Ask(Claim.goodsBack("R-1", 1, 1)),
                Stamp.of(at("2026-03-02T11:00:00"), "buyer")));
    }

    private static OrderLife received(OrderDesk desk) {
        return way(desk, granted(desk.place(placed(), stamp("09:00:00"))));
    }

    private static OrderLife way(OrderDesk desk, OrderLife placed) {
        var life = placed;
        for (var command : WAY) {
            life = granted(desk.take(life, life.version(), OrderRequest.to(command), stamp("09:05:00")));
        }
        return life;
    }

    private static Order placed() {
        return without(sound(), Step.ACCEPTED, Step.CONTACTED, Step.CONFIRMED, Step.HANDED_OVER, Step.SHIPPED)
                .withPayments(payment("P-1", "100"));
    }

    private static Stamp stamp(String time) {
        return Stamp.of(at("2026-03-02T" + time), "clerk");
    }

    private static OrderLife granted(Answer<OrderLife> answer) {
        assertThat(answer.reasons()).isEmpty();
        return ((Answer.Granted<OrderLife>) answer).value();
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }
}
