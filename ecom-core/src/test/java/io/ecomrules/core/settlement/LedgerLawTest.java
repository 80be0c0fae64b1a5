package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.APRIL;
import static io.ecomrules.core.settlement.Life.KEY;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static io.ecomrules.core.settlement.Life.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.performance.Regulation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a closed settlement whatever sequence of returns and accepted objections follows it. */
class LedgerLawTest {

    private static final List<Figure> CONTESTED = List.of(Figure.SALES, Figure.TARGET, Figure.EXPENSES);

    /** One thing that happened, with what the oracle needs to know of it. */
    record Event(Correction.Cause cause, int monthsOn) {}

    @Property(tries = 500)
    void PAY_7_the_net_is_what_the_original_figures_come_to_with_all_claims_and_less_all_returns(
            @ForAll("events") List<Event> events) {
        var account = booked(events).account(KEY);
        assertThat(account.net()).isEqualTo(expected(events));
        assertThat(account.net()).isEqualTo(Amounts.of(account.latest()));
        assertThat(sum(account.entries().stream().map(Entry::amount).toList())).isEqualTo(account.net());
    }

    @Property(tries = 500)
    void PAY_7_the_net_is_the_same_in_whatever_order_things_were_booked(
            @ForAll("events") List<Event> events, @ForAll Random random) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        assertThat(booked(shuffled).account(KEY).net())
                .isEqualTo(booked(events).account(KEY).net());
    }

    @Property(tries = 500)
    void PAY_7_no_payout_is_ever_negative_and_what_was_paid_less_the_balance_owed_is_the_net(
            @ForAll("events") List<Event> events) {
        var account = booked(events).account(KEY);
        assertThat(account.payouts().values()).allMatch(amount -> amount.signum() >= 0);
        assertThat(account.balance().signum()).isNotPositive();
        assertThat(sum(account.payouts().values()).add(account.balance())).isEqualTo(account.net());
    }

    @Property(tries = 300)
    void PAY_7_nobody_is_paid_more_than_the_highest_amount_that_was_ever_right_at_a_months_end(
            @ForAll("events") List<Event> events) {
        var account = booked(events).account(KEY);
        var highest = Amounts.of(account.settled().statement());
        for (int i = 0; i < account.corrections().size(); i++) {
            var each = account.corrections().get(i);
            var isLastOfMonth = i + 1 == account.corrections().size()
                    || !account.corrections().get(i + 1).bookedIn().equals(each.bookedIn());
            var amount = Amounts.of(each.recomputed());
            highest = isLastOfMonth && amount.isGreaterThan(highest) ? amount : highest;
        }
        assertThat(sum(account.payouts().values())).isEqualTo(highest);
    }

    @Property(tries = 300)
    void PAY_7_booking_everything_once_more_is_refused_and_changes_nothing(@ForAll("events") List<Event> events) {
        var ledger = booked(events);
        for (var event : events) {
            var again = ledger.correct(event.cause(), Regulation::settle, ledger.nextOpenMonth(KEY));
            assertThat(Life.codes(again)).containsAnyOf("return-booked-already", "objection-booked-already");
        }
        assertThat(ledger).isEqualTo(booked(events));
    }

    /** Independent of the ledger: claims by day of decision on the original figures, then the sum of the returns. */
    private static MonetaryAmount expected(List<Event> events) {
        var figures = Regulation.operator(MARCH);
        var claims = new ArrayList<ObjectionCase.Accepted>();
        var returned = BigDecimal.ZERO;
        for (var event : events) {
            if (event.cause() instanceof ObjectionCase.Accepted accepted) {
                claims.add(accepted);
            } else if (event.cause() instanceof ReturnedGoods goods) {
                returned = returned.add(goods.amount().getNumber().numberValueExact(BigDecimal.class));
            }
        }
        claims.sort((one, other) -> one.decidedOn().compareTo(other.decidedOn()));
        for (var claim : claims) {
            figures = figures.with(
                    claim.objection().contested(), claim.objection().claimed());
        }
        var sales = figures.value(Figure.SALES).subtract(returned);
        return Amounts.of(Regulation.settle(figures.with(Figure.SALES, sales)));
    }

    private static Ledger booked(List<Event> events) {
        var ledger = Life.closed(Regulation.settle(Regulation.operator(MARCH)));
        var month = APRIL;
        for (var event : events) {
            month = month.plus(event.monthsOn());
            ledger = granted(ledger.correct(event.cause(), Regulation::settle, month));
        }
        return ledger;
    }

    private static MonetaryAmount sum(Iterable<MonetaryAmount> amounts) {
        var sum = yuan("0.00");
        for (var amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Provide
    Arbitrary<List<Event>> events() {
        var goods = Combinators.combine(
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(1, 50_000_000))
                .as((id, fen) -> (Correction.Cause) ReturnedGoods.of(
                        "R-" + id, KEY, yuan(BigDecimal.valueOf(fen, 2).toPlainString()), day("2026-04-20")));
        var claim = Combinators.combine(
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.of(CONTESTED),
                        Arbitraries.integers().between(0, 200_000_000))
                .as((id, figure, fen) -> (Correction.Cause) Life.accepted(
                        new Objection(
                                "O-" + id,
                                KEY,
                                figure,
                                BigDecimal.valueOf(fen, 2),
                                List.of("对账单"),
                                Regulation.SOMEBODY,
                                day("2026-04-16")),
                        // One day for each id, so that the oracle needs no tie to be broken.
                        day("2026-04-16").plusDays(id).toString()));
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(goods, claim)),
                        Arbitraries.integers().between(0, 2))
                .as(Event::new)
                .list()
                .ofMaxSize(8)
                .map(LedgerLawTest::withDistinctIds);
    }

    private static List<Event> withDistinctIds(List<Event> events) {
        var seen = new HashSet<String>();
        return events.stream().filter(event -> seen.add(event.cause().id())).toList();
    }
}
