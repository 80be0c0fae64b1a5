package io.ecomrules.core.trade;

import static io.ecomrules.core.trade.Shop.DESK;
import static io.ecomrules.core.trade.Shop.RULE;
import static io.ecomrules.core.trade.Shop.at;
import static io.ecomrules.core.trade.Shop.on;
import static io.ecomrules.core.trade.Shop.payment;
import static io.ecomrules.core.trade.Shop.placed;
import static io.ecomrules.core.trade.Shop.refused;
import static io.ecomrules.core.trade.Shop.steps;
import static io.ecomrules.core.trade.Shop.take;
import static io.ecomrules.core.trade.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.ApprovalTerms;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Term;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.trade.OrderFlow.Command;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Corrections of price and address, each with an approval. */
class AmendmentTest {

    private static final EmployeeId AGENT = EmployeeId.of("agent");
    private static final EmployeeId HEAD = EmployeeId.of("head");
    private static final House HOUSE = new House(
            new Employees(List.of(
                    person(AGENT, Post.SERVICE_AGENT),
                    person(HEAD, Post.DEPARTMENT_MANAGER),
                    person(EmployeeId.of("clerk"), Post.BACK_OFFICE_CLERK))),
            new Delegations(List.of(), 1),
            Shop.ZONE,
            (start, span) -> start.plus(((WallTime) span).duration()));
    private static final Amendment.Price CHEAPER = Amendment.Price.of(1, "4.00", "5.00");
    private static final Amendment.Address MOVED = new Amendment.Address("北京市某街 2 号", null);

    @Test
    void ORD_5_a_price_is_adjusted_before_payment_with_an_approval_and_the_order_stays_as_it_was() {
        var life = take(placed(), amend(CHEAPER, approved("A-1", CHEAPER)), on(0));

        assertThat(life.worth()).isEqualTo(yuan("14.00"));
        assertThat(life.current().amountDue()).isEqualByComparingTo("14");
        assertThat(life.order()).isEqualTo(Shop.order());
        var confirmed = steps(
                take(life, new OrderRequest.Pay(payment("P-1", "14.00")), on(0)),
                Command.ACCEPT,
                Command.CONTACT,
                Command.CONFIRM,
                Command.HAND_OVER,
                Command.SHIP,
                Command.RECEIVE);
        // A third of 7.00
        assertThat(Shop.back(confirmed, Claim.goodsBack("R-1", 1, 1)).refunded())
                .isEqualTo(yuan("2.33"));
    }

    @Test
    void ORD_5_a_price_is_not_adjusted_after_payment_nor_without_an_approval_of_exactly_this() {
        var paid = take(placed(), new OrderRequest.Pay(payment("P-1", "17")), on(0));
        assertThat(refused(paid, amend(CHEAPER, approved("A-1", CHEAPER)), on(0)))
                .containsExactly("priced-after-payment");

        var pending = opened("A-2", CHEAPER.matter(), CHEAPER.fields("O-1"));
        assertThat(refused(placed(), amend(CHEAPER, pending), on(0))).containsExactly("not-approved");
        var cheapest = Amendment.Price.of(1, "4.00", "12.00");
        assertThat(refused(placed(), amend(cheapest, approved("A-1", CHEAPER)), on(0)))
                .containsExactly("changed-since-approval");
        assertThat(refused(placed(), amend(MOVED, approved("A-1", CHEAPER)), on(0)))
                .containsExactly("approval-of-another-matter");
    }

    @Test
    void ORD_5_an_approval_is_used_once() {
        var approval = approved("A-1", CHEAPER);
        var life = take(placed(), amend(CHEAPER, approval), on(0));

        assertThat(DESK.take(life, life.version(), amend(CHEAPER, approval), on(0)))
                .isEqualTo(new Answer.Unchanged<>(life));
        var other = Amendment.Price.of(1, "4.00", "6.00");
        assertThat(refused(life, amend(other, approval), on(0)))
                .containsExactly("approval-used-already", "changed-since-approval");
    }

    @Test
    void ORD_5_an_address_is_corrected_before_shipping_and_never_after() {
        var nowhere = Shop.granted(DESK.place(Shop.order().withContact(null, "138"), on(0)));
        var life = take(nowhere, amend(MOVED, approved("A-1", MOVED)), on(0));

        assertThat(life.current().address()).isEqualTo("北京市某街 2 号");
        assertThat(life.current().phone()).isEqualTo("138");
        assertThat(life.order().address()).isNull();
        assertThat(refused(Shop.received(), amend(MOVED, approved("A-1", MOVED)), on(0)))
                .containsExactly("amended-too-late");
        assertThat(Shop.take(Shop.handedOver(), amend(MOVED, approved("A-1", MOVED)), on(0))
                        .current()
                        .address())
                .isEqualTo("北京市某街 2 号");
    }

    @Test
    void ORD_5_a_price_that_no_coin_can_pay_or_below_nothing_is_refused_line_by_line() {
        var lines = new TreeMap<Integer, Amendment.LinePrice>();
        lines.put(1, new Amendment.LinePrice(new BigDecimal("1"), new BigDecimal("4")));
        lines.put(2, new Amendment.LinePrice(new BigDecimal("1.001"), BigDecimal.ZERO));
        lines.put(3, new Amendment.LinePrice(BigDecimal.ONE, BigDecimal.ZERO));
        var price = new Amendment.Price(lines, new BigDecimal("0.005"));

        assertThat(refused(placed(), amend(price, approved("A-1", price)), on(0)))
                .containsExactly("finer-than-currency", "negative-total", "finer-than-currency", "no-such-line");
    }

    @Test
    void an_amendment_that_amends_nothing_is_none() {
        assertThatThrownBy(() -> new Amendment.Address(null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Amendment.Address(" ", "138")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Amendment.Price(new TreeMap<>(), null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Amendment.Price.of(1, "-1", "0")).isInstanceOf(InvalidInputException.class);
    }

    private static OrderRequest amend(Amendment amendment, Approval approval) {
        return new OrderRequest.Amend(amendment, approval, HOUSE);
    }

    private static Approval approved(String id, Amendment amendment) {
        var approval = opened(id, amendment.matter(), amendment.fields("O-1"));
        var decision = Decision.of(HEAD, Tier.FIRST, approval.seal(Tier.FIRST), at("2026-03-01T10:00:00"));
        return ((Answer.Granted<Approval>) approval.approve(decision, HOUSE)).value();
    }

    private static Approval opened(String id, Matter matter, Fields subject) {
        var terms = new ApprovalTerms(
                matter,
                List.of(
                        new Term.ProposedBy(List.of(Post.SERVICE_AGENT), RULE),
                        new Term.ApprovedBy(Tier.FIRST, List.of(Post.DEPARTMENT_MANAGER), RULE),
                        new Term.CarriedOutBy(List.of(Post.BACK_OFFICE_CLERK), RULE)));
        var request = new Event.Opened(id, terms, AGENT, subject, at("2026-03-01T09:00:00"));
        return ((Answer.Granted<Approval>) Approval.open(request, HOUSE)).value();
    }

    private static Employee person(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }
}
