package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.APRIL;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.MAY;
import static io.ecomrules.core.settlement.Life.codes;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static io.ecomrules.core.settlement.Life.paid;
import static io.ecomrules.core.settlement.Life.returned;
import static io.ecomrules.core.settlement.Life.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Statement STATEMENT = Regulation.settle(Regulation.operator(MARCH));

    @Test
    void PAY_3_settling_the_same_period_twice_never_pays_twice() {
        var ledger = granted(Ledger.EMPTY.book(paid(STATEMENT, "2026-04-15")));
        assertThat(codes(ledger.book(paid(STATEMENT, "2026-04-15")))).containsExactly("settled-already");
        var other = Regulation.settle(
                Regulation.operator(MARCH).with(io.ecomrules.core.metric.Figure.SALES, java.math.BigDecimal.ONE));
        assertThat(codes(ledger.book(paid(other, "2026-05-15")))).containsExactly("settled-already");
        assertThat(ledger.payouts(MARCH)).containsExactly(Map.entry(KEY, yuan("23760.00")));
    }

    @Test
    void PAY_3_a_payroll_with_one_settlement_twice_is_refused_as_a_whole() {
        var april = paid(Regulation.settle(Regulation.operator(APRIL)), "2026-05-15");
        var march = paid(STATEMENT, "2026-04-15");
        assertThat(codes(Ledger.EMPTY.book(List.of(march, april, march), Map.of())))
                .containsExactly("settled-already");
        var both = granted(Ledger.EMPTY.book(List.of(march, april), Map.of()));
        assertThat(both.accounts()).hasSize(2);
        assertThat(codes(both.book(List.of(april, march), Map.of())))
                .containsExactly("settled-already", "settled-already");
    }

    @Test
    void ORG_2_another_post_another_person_and_another_month_are_other_settlements() {
        var ledger = granted(Ledger.EMPTY.book(paid(STATEMENT, "2026-04-15")));
        var agent = Figures.of(Regulation.SOMEBODY, Post.SERVICE_AGENT, MARCH)
                .sales("90000", "100000")
                .grossMargin("0.42")
                .build();
        var colleague = Figures.of(EmployeeId.of("E-8"), Post.STORE_OPERATOR, MARCH)
                .sales("1", "1")
                .profit("1", "1")
                .build();
        for (var figures : List.of(agent, colleague, Regulation.operator(APRIL))) {
            ledger = granted(ledger.book(paid(Regulation.settle(figures), "2026-05-15")));
        }
        assertThat(ledger.accounts()).hasSize(4);
    }

    @Test
    void PAY_7_a_settlement_that_comes_to_nothing_is_stored_too() {
        var nothing = Regulation.settle(Figures.of(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH)
                .sales("1200000", "0")
                .profit("300000", "200000")
                .build());
        assertThat(nothing.commission()).isNull();
        var ledger = granted(Ledger.EMPTY.book(paid(nothing, "2026-04-15")));
        assertThat(ledger.account(KEY).entries())
                .containsExactly(new Entry(KEY, Entry.Kind.SETTLEMENT, yuan("0.00"), MARCH, null));
        assertThat(codes(ledger.book(paid(nothing, "2026-04-15")))).containsExactly("settled-already");
    }

    @Test
    void PAY_7_only_a_closed_settlement_is_corrected_by_entries() {
        assertThat(codes(Ledger.EMPTY.correct(returned("R-1", "1"), Regulation::settle, MAY)))
                .containsExactly("not-settled");
        var paid = granted(Ledger.EMPTY.book(paid(STATEMENT, "2026-04-15")));
        assertThat(codes(paid.correct(returned("R-1", "1"), Regulation::settle, MAY)))
                .containsExactly("settlement-not-closed");
        var closed = granted(paid.close(KEY, day("2026-04-15")));
        assertThat(codes(closed.correct(returned("R-1", "1"), Regulation::settle, MAY)))
                .isEmpty();
    }

    @Test
    void PAY_7_a_settlement_is_closed_once_and_not_before_it_was_paid() {
        assertThat(codes(Ledger.EMPTY.close(KEY, day("2026-04-15")))).containsExactly("not-settled");
        var paid = granted(Ledger.EMPTY.book(paid(STATEMENT, "2026-04-15")));
        assertThat(codes(paid.close(KEY, day("2026-04-14")))).containsExactly("closed-before-paid");
        var closed = granted(paid.close(KEY, day("2026-04-15")));
        assertThat(codes(closed.close(KEY, day("2026-04-16")))).containsExactly("closed-already");
    }

    @Test
    void PAY_7_closing_a_month_closes_what_is_paid_of_it_and_nothing_else() {
        var april = paid(Regulation.settle(Regulation.operator(APRIL)), "2026-05-15");
        var both = granted(Ledger.EMPTY.book(List.of(paid(STATEMENT, "2026-04-15"), april), Map.of()));
        var closed = granted(both.close(MARCH, day("2026-04-30")));
        assertThat(closed.account(KEY).settled()).isInstanceOf(Settlement.Closed.class);
        assertThat(closed.account(april.key()).settled()).isInstanceOf(Settlement.Paid.class);
        assertThat(closed.isOpen(MARCH)).isFalse();
        assertThat(closed.isOpen(APRIL)).isTrue();
        assertThat(granted(closed.close(MARCH, day("2026-05-01")))).isEqualTo(closed);
    }

    @Test
    void PAY_7_a_correction_is_booked_in_a_later_month_that_is_open() {
        var ledger = Life.closed(STATEMENT);
        var goods = returned("R-1", "100000");
        assertThat(codes(ledger.correct(goods, Regulation::settle, MARCH)))
                .containsExactly("booked-too-early", "month-closed");
        assertThat(codes(ledger.correct(goods, Regulation::settle, MARCH.plus(-1))))
                .containsExactly("booked-too-early");
        assertThat(ledger.nextOpenMonth(KEY)).isEqualTo(APRIL);

        var april = paid(Regulation.settle(Regulation.operator(APRIL)), "2026-05-15");
        var later = granted(granted(ledger.book(april)).close(APRIL, day("2026-05-30")));
        assertThat(codes(later.correct(goods, Regulation::settle, APRIL))).containsExactly("month-closed");
        assertThat(later.nextOpenMonth(KEY)).isEqualTo(MAY);
        assertThat(codes(later.correct(goods, Regulation::settle, MAY))).isEmpty();
    }

    @Test
    void PAY_7_a_correction_is_not_booked_before_the_last_one() {
        var ledger = granted(Life.closed(STATEMENT).correct(returned("R-1", "1"), Regulation::settle, MAY));
        assertThat(codes(ledger.correct(returned("R-2", "1"), Regulation::settle, APRIL)))
                .containsExactly("booked-before-last-correction");
        assertThat(ledger.nextOpenMonth(KEY)).isEqualTo(MAY);
        assertThat(codes(ledger.correct(returned("R-2", "1"), Regulation::settle, MAY)))
                .isEmpty();
    }

    @Test
    void a_refused_step_and_a_granted_one_leave_the_ledger_they_started_from_as_it_was() {
        var ledger = granted(Ledger.EMPTY.book(paid(STATEMENT, "2026-04-15")));
        var before = List.copyOf(ledger.accounts());
        granted(ledger.close(KEY, day("2026-04-30")));
        codes(ledger.book(paid(STATEMENT, "2026-04-15")));
        assertThat(ledger.accounts()).containsExactlyElementsOf(before);
        assertThat(Ledger.EMPTY.accounts()).isEmpty();
        assertThat(Ledger.EMPTY.account(KEY)).isNull();
    }

    @Test
    void asking_for_the_next_open_month_of_what_was_never_booked_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.EMPTY.nextOpenMonth(KEY))
                .withMessageContaining(KEY.toString());
    }

    @Test
    void a_recomputation_of_another_settlement_is_a_mistake() {
        var other = new SettlementKey(EmployeeId.of("E-8"), Post.STORE_OPERATOR, MARCH);
        var wrong = Regulation.settle(new Figures(
                other, STATEMENT.figures().currency(), null, STATEMENT.figures().values()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Life.closed(STATEMENT).correct(returned("R-1", "1"), figures -> wrong, MAY));
    }
}
