package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.APRIL;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.MAY;
import static io.ecomrules.core.settlement.Life.accepted;
import static io.ecomrules.core.settlement.Life.codes;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static io.ecomrules.core.settlement.Life.returned;
import static io.ecomrules.core.settlement.Life.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Returns and accepted objections after closing. The operator of the first worked example: 1,200,000 sales, 23,760.00 paid. */
class CorrectionsTest {

    private static final Statement STATEMENT = Regulation.settle(Regulation.operator(MARCH));

    /** 200,000 back: (0.6 × 1.0 + 0.4 × 1.5) × 1,000,000 × 1.5 % = 18,000.00. */
    @Test
    void PAY_7_a_return_recomputes_its_own_period_and_books_only_the_difference() {
        var account = account(correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL));
        assertThat(account.entries())
                .extracting(Entry::kind, Entry::amount, Entry::bookedIn)
                .containsExactly(
                        tuple(Entry.Kind.SETTLEMENT, yuan("23760.00"), MARCH),
                        tuple(Entry.Kind.REVERSAL, yuan("-23760.00"), APRIL),
                        tuple(Entry.Kind.REBOOK, yuan("18000.00"), APRIL));
        assertThat(account.entries().get(2).cause()).isEqualTo(returned("R-1", "200000"));
        assertThat(account.corrections().get(0).delta()).isEqualTo(yuan("-5760.00"));
        assertThat(account.net()).isEqualTo(yuan("18000.00"));
        assertThat(account.settled().statement()).isEqualTo(STATEMENT);
    }

    @Test
    void PAY_7_a_negative_difference_is_a_balance_and_is_never_deducted() {
        var account = account(correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL));
        assertThat(account.balance()).isEqualTo(yuan("-5760.00"));
        assertThat(account.payouts())
                .containsExactly(Map.entry(MARCH, yuan("23760.00")), Map.entry(APRIL, yuan("0.00")));
    }

    @Test
    void PAY_7_the_balance_of_one_settlement_does_not_lower_another() {
        var april = Life.paid(Regulation.settle(Regulation.operator(APRIL)), "2026-05-15");
        var ledger = granted(correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL)
                .book(april));
        assertThat(ledger.payouts(APRIL))
                .containsOnly(Map.entry(KEY, yuan("0.00")), Map.entry(april.key(), yuan("23760.00")));
    }

    /** 300,000 back in two parts: (0.6 × 0.9 + 0.6) × 900,000 × 1.5 % = 15,390.00. */
    @Test
    void PAY_7_a_second_return_is_taken_against_what_was_stored_last_so_nothing_is_clawed_back_twice() {
        var once = correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL);
        var account = account(correct(once, returned("R-2", "100000"), MAY));
        assertThat(account.corrections().get(1).delta()).isEqualTo(yuan("-2610.00"));
        assertThat(account.net()).isEqualTo(yuan("15390.00"));
        var atOnce = account(correct(Life.closed(STATEMENT), returned("R-3", "300000"), APRIL));
        assertThat(atOnce.net()).isEqualTo(account.net());
    }

    @Test
    void PAY_7_a_return_is_taken_once_by_its_id_whatever_else_is_written_about_it() {
        var ledger = correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL);
        assertThat(codes(ledger.correct(returned("R-1", "200000"), Regulation::settle, MAY)))
                .containsExactly("return-booked-already");
        assertThat(codes(ledger.correct(returned("R-1", "5"), Regulation::settle, MAY)))
                .containsExactly("return-booked-already");
    }

    @Test
    void PAY_7_a_return_that_the_host_had_netted_is_not_taken_twice() {
        var ledger = Life.closed(STATEMENT, "R-1", "R-2");
        assertThat(codes(ledger.correct(returned("R-1", "200000"), Regulation::settle, APRIL)))
                .containsExactly("return-netted-already");
        assertThat(codes(ledger.correct(returned("R-3", "200000"), Regulation::settle, APRIL)))
                .isEmpty();
    }

    @Test
    void PAY_7_one_return_may_concern_the_settlements_of_several_people() {
        var manager = Figures.of(Regulation.SOMEBODY, Post.DEPARTMENT_MANAGER, MARCH)
                .distribution("800000", "1000000")
                .sales("1500000", "1200000")
                .profit("460000", "400000")
                .build();
        var paid = Life.paid(Regulation.settle(manager), "2026-04-15");
        var ledger = granted(granted(Life.closed(STATEMENT).book(paid)).close(MARCH, day("2026-04-30")));
        ledger = correct(ledger, returned("R-1", "200000"), APRIL);
        var goods =
                new ReturnedGoods("R-1", manager.key(), Figure.DISTRIBUTION_SALES, yuan("800000"), day("2026-04-20"));
        ledger = correct(ledger, goods, APRIL);
        // (0.5 × 1.25 + 0.2 × 1.15) × 1,500,000 × 1 %
        assertThat(ledger.account(manager.key()).net()).isEqualTo(yuan("12825.00"));
    }

    @Test
    void PAY_7_more_returned_than_sold_comes_to_nothing_and_not_to_less() {
        var account = account(correct(Life.closed(STATEMENT), returned("R-1", "1300000"), APRIL));
        assertThat(account.latest().figures().value(Figure.SALES)).isEqualByComparingTo("-100000");
        assertThat(account.net()).isEqualTo(yuan("0.00"));
        assertThat(account.balance()).isEqualTo(yuan("-23760.00"));
    }

    /** 1,300,000: (0.6 × 1.3 + 0.6) × 1,300,000 × 1.5 % = 26,910.00. */
    @Test
    void PAY_7_an_accepted_objection_books_the_difference_and_leaves_the_closed_month_as_it_is() {
        var account = account(
                correct(Life.closed(STATEMENT), accepted(claim("O-1", Figure.SALES, "1300000"), "2026-04-20"), APRIL));
        assertThat(account.settled().statement()).isEqualTo(STATEMENT);
        assertThat(account.latest().figures().value(Figure.SALES)).isEqualByComparingTo("1300000");
        assertThat(account.payouts())
                .containsExactly(Map.entry(MARCH, yuan("23760.00")), Map.entry(APRIL, yuan("3150.00")));
        assertThat(account.balance()).isEqualTo(yuan("0.00"));
    }

    @Test
    void PAY_7_an_objection_is_booked_once_by_its_id_and_a_return_may_have_the_same_number() {
        var ledger =
                correct(Life.closed(STATEMENT), accepted(claim("1", Figure.SALES, "1300000"), "2026-04-20"), APRIL);
        assertThat(codes(ledger.correct(
                        accepted(claim("1", Figure.SALES, "1400000"), "2026-04-21"), Regulation::settle, MAY)))
                .containsExactly("objection-booked-already");
        assertThat(codes(ledger.correct(returned("1", "1"), Regulation::settle, MAY)))
                .isEmpty();
    }

    @Test
    void PAY_7_a_claim_is_about_the_figure_as_first_settled_and_returns_are_taken_off_after_in_either_order() {
        var objection = accepted(claim("O-1", Figure.SALES, "1300000"), "2026-04-20");
        var goods = returned("R-1", "300000");
        var one = account(correct(correct(Life.closed(STATEMENT), goods, APRIL), objection, MAY));
        var other = account(correct(correct(Life.closed(STATEMENT), objection, APRIL), goods, MAY));
        assertThat(one.net()).isEqualTo(yuan("18000.00")).isEqualTo(other.net());
    }

    @Test
    void PAY_7_of_two_accepted_claims_to_one_figure_the_later_decision_holds() {
        var first = accepted(claim("O-2", Figure.SALES, "1300000"), "2026-04-20");
        var second = accepted(claim("O-1", Figure.SALES, "1000000"), "2026-04-21");
        var ledger = correct(correct(Life.closed(STATEMENT), second, APRIL), first, APRIL);
        assertThat(account(ledger).net()).isEqualTo(yuan("18000.00"));
        // Paid 23,760.00 for what comes to 18,000.00.
        assertThat(account(ledger).balance()).isEqualTo(yuan("-5760.00"));
    }

    @Test
    void PAY_7_what_was_overpaid_for_a_month_is_counted_before_more_is_paid_for_it() {
        var ledger = correct(Life.closed(STATEMENT), returned("R-1", "200000"), APRIL);
        ledger = correct(ledger, accepted(claim("O-1", Figure.SALES, "1300000"), "2026-05-02"), MAY);
        // 1,100,000: (0.6 × 1.1 + 0.6) × 1,100,000 × 1.5 % = 20,790.00, of which 23,760.00 was paid.
        assertThat(account(ledger).payouts())
                .containsExactly(
                        Map.entry(MARCH, yuan("23760.00")),
                        Map.entry(APRIL, yuan("0.00")),
                        Map.entry(MAY, yuan("0.00")));
        assertThat(account(ledger).balance()).isEqualTo(yuan("-2970.00"));
    }

    @Test
    void PAY_7_corrections_of_one_month_are_paid_together_whatever_their_order() {
        var more = accepted(claim("O-1", Figure.SALES, "1300000"), "2026-04-20");
        var less = returned("R-1", "300000");
        var one = account(correct(correct(Life.closed(STATEMENT), more, APRIL), less, APRIL));
        var other = account(correct(correct(Life.closed(STATEMENT), less, APRIL), more, APRIL));
        assertThat(one.payouts()).isEqualTo(other.payouts()).containsEntry(APRIL, yuan("0.00"));
    }

    @Test
    void PAY_7_a_correction_that_changes_no_amount_is_stored_too() {
        var account = account(correct(
                Life.closed(STATEMENT), accepted(claim("O-1", Figure.GROSS_MARGIN, "0.4"), "2026-04-20"), APRIL));
        assertThat(account.entries()).hasSize(3);
        assertThat(account.corrections().get(0).delta()).isEqualTo(yuan("0.00"));
        assertThat(account.balance()).isEqualTo(yuan("0.00"));
    }

    @Test
    void PAY_7_what_was_not_assessable_is_paid_in_full_once_an_objection_supplies_the_figure() {
        var nothing = Regulation.settle(Figures.of(Regulation.SOMEBODY, Post.STORE_OPERATOR, MARCH)
                .sales("1200000", "1000000")
                .with(Figure.GROSS_PROFIT, "300000")
                .build());
        var account = account(
                correct(Life.closed(nothing), accepted(claim("O-1", Figure.EXPENSES, "200000"), "2026-04-20"), APRIL));
        assertThat(account.payouts())
                .containsExactly(Map.entry(MARCH, yuan("0.00")), Map.entry(APRIL, yuan("23760.00")));
    }

    @Test
    void PAY_7_an_objection_is_tried_against_everything_booked_so_far() {
        var account = account(correct(Life.closed(STATEMENT), returned("R-1", "300000"), APRIL));
        assertThat(account.tried(claim("O-1", Figure.SALES, "1300000")).value(Figure.SALES))
                .isEqualByComparingTo("1000000");
        assertThat(account.tried(claim("O-1", Figure.EXPENSES, "100000")).value(Figure.SALES))
                .isEqualByComparingTo("900000");
    }

    @Test
    void PAY_7_a_year_is_corrected_in_a_month_after_it() {
        var year = new AssessmentYear(YearMonth.of(2026, 4));
        var figures = Figures.of(Regulation.SOMEBODY, Post.STORE_OPERATOR, year)
                .sales("1200000", "1000000")
                .profit("300000", "200000")
                .build();
        var paid = Life.paid(Regulation.settle(figures), "2027-05-15");
        var ledger = granted(granted(Ledger.EMPTY.book(paid)).close(year, day("2027-05-30")));
        var goods = ReturnedGoods.of("R-1", figures.key(), yuan("200000"), day("2027-06-01"));
        assertThat(codes(ledger.correct(goods, Regulation::settle, PeriodMonth.of(2027, 3))))
                .containsExactly("booked-too-early");
        assertThat(ledger.nextOpenMonth(figures.key())).isEqualTo(PeriodMonth.of(2027, 4));
        var corrected = correct(ledger, goods, PeriodMonth.of(2027, 6));
        assertThat(corrected.payouts(year)).containsExactly(Map.entry(figures.key(), yuan("23760.00")));
        assertThat(corrected.payouts(PeriodMonth.of(2027, 3))).isEmpty();
        assertThat(corrected.payouts(PeriodMonth.of(2027, 6))).containsExactly(Map.entry(figures.key(), yuan("0.00")));
    }

    @Test
    void PAY_7_a_return_in_another_currency_or_of_sales_that_are_not_known_is_refused() {
        var ledger = Life.closed(STATEMENT);
        var euro = Moneys.of(BigDecimal.TEN, Moneys.currency("EUR").orElseThrow());
        assertThat(codes(ledger.correct(
                        ReturnedGoods.of("R-1", KEY, euro, day("2026-04-20")), Regulation::settle, APRIL)))
                .containsExactly("return-in-other-currency");
        var distribution = new ReturnedGoods("R-1", KEY, Figure.DISTRIBUTION_SALES, yuan("1"), day("2026-04-20"));
        assertThat(codes(ledger.correct(distribution, Regulation::settle, APRIL)))
                .containsExactly("return-without-sales");
    }

    @Test
    void PAY_7_a_return_needs_an_id_an_amount_above_zero_and_a_day_after_the_sale() {
        assertThatThrownBy(() -> ReturnedGoods.of(" ", KEY, yuan("0"), day("2026-02-28")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("empty-id", "return-not-positive", "returned-before-sale"));
        assertThatThrownBy(() -> returned("R-1", "-5")).isInstanceOf(InvalidInputException.class);
        assertThat(ReturnedGoods.of("R-1", KEY, yuan("0.01"), day("2026-03-01")).soldAs())
                .isEqualTo(Figure.SALES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReturnedGoods("R-1", KEY, Figure.TARGET, yuan("1"), day("2026-04-20")));
    }

    private static Objection claim(String id, Measure contested, String claimed) {
        return new Objection(
                id, KEY, contested, new BigDecimal(claimed), List.of("对账单"), Regulation.SOMEBODY, day("2026-04-16"));
    }

    private static Ledger correct(Ledger ledger, Correction.Cause cause, PeriodMonth bookedIn) {
        return granted(ledger.correct(cause, Regulation::settle, bookedIn));
    }

    private static Account account(Ledger ledger) {
        return ledger.account(KEY);
    }
}
