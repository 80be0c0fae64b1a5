package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.APRIL;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.MAY;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static io.ecomrules.core.settlement.Life.returned;
import static io.ecomrules.core.settlement.Life.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An account, its entries and its corrections cannot be made up so that they contradict themselves. */
class AccountTest {

    private static final Statement STATEMENT = Regulation.settle(Regulation.operator(MARCH));
    private static final Statement LESS =
            Regulation.settle(Regulation.operator(MARCH).with(Figure.SALES, new BigDecimal("1000000")));
    private static final Settlement.Paid PAID = Life.paid(STATEMENT, "2026-04-15");
    private static final Settlement.Closed CLOSED = granted(PAID.close(day("2026-04-30")));

    @Test
    void PAY_7_an_account_that_is_not_closed_has_no_corrections() {
        var correction = new Correction(returned("R-1", "200000"), STATEMENT, LESS, APRIL);
        assertThat(new Account(CLOSED, Set.of(), List.of(correction)).net()).isEqualTo(yuan("18000.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(PAID, Set.of(), List.of(correction)))
                .withMessageContaining("not closed");
    }

    @Test
    void PAY_7_each_correction_follows_on_what_was_stored_last_and_on_its_month() {
        var first = new Correction(returned("R-1", "200000"), STATEMENT, LESS, MAY);
        var second = new Correction(returned("R-2", "1"), LESS, STATEMENT, MAY);
        assertThat(new Account(CLOSED, Set.of(), List.of(first, second)).latest())
                .isEqualTo(STATEMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(CLOSED, Set.of(), List.of(second, first)))
                .withMessageContaining("R-2");
        var earlier = new Correction(returned("R-2", "1"), LESS, STATEMENT, APRIL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(CLOSED, Set.of(), List.of(first, earlier)))
                .withMessageContaining("R-2");
        var within = new Correction(returned("R-1", "200000"), STATEMENT, LESS, MARCH);
        assertThatIllegalArgumentException().isThrownBy(() -> new Account(CLOSED, Set.of(), List.of(within)));
    }

    @Test
    void PAY_7_a_correction_keeps_its_settlement_and_its_currency() {
        var goods = returned("R-1", "200000");
        var april = Regulation.settle(Regulation.operator(APRIL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(goods, april, STATEMENT, MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(goods, STATEMENT, april, MAY));
        var figures = STATEMENT.figures();
        var euro = Regulation.settle(
                new Figures(figures.key(), Moneys.currency("EUR").orElseThrow(), null, figures.values()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correction(goods, STATEMENT, euro, MAY))
                .withMessageContaining("currency");
    }

    @Test
    void PAY_7_only_the_entry_of_a_settlement_itself_is_without_a_cause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(KEY, Entry.Kind.REVERSAL, yuan("1"), APRIL, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(KEY, Entry.Kind.SETTLEMENT, yuan("1"), MARCH, returned("R-1", "1")));
    }

    @Test
    void a_return_is_not_taken_off_the_figures_of_another_settlement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returned("R-1", "1").takeOff(Regulation.operator(APRIL)))
                .withMessageContaining("R-1");
        var euro = Moneys.of(BigDecimal.ONE, Moneys.currency("EUR").orElseThrow());
        var goods = ReturnedGoods.of("R-1", KEY, euro, day("2026-04-20"));
        assertThatIllegalArgumentException().isThrownBy(() -> goods.takeOff(STATEMENT.figures()));
    }

    @Test
    void a_step_is_refused_for_at_least_one_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer.Refused<>(List.of()));
    }

    @Test
    void ledgers_are_equal_if_the_same_is_booked_in_them() {
        var paid = granted(Ledger.EMPTY.book(PAID));
        assertThat(paid)
                .isEqualTo(granted(Ledger.EMPTY.book(PAID)))
                .hasSameHashCodeAs(granted(Ledger.EMPTY.book(PAID)))
                .isNotEqualTo(Ledger.EMPTY)
                .isNotEqualTo(granted(paid.close(KEY, day("2026-04-30"))))
                .hasToString("Ledger of [E-7/store-operator/2026-03]");
    }
}
