package io.ecomrules.core.trade;

import static io.ecomrules.core.trade.Shop.DESK;
import static io.ecomrules.core.trade.Shop.line;
import static io.ecomrules.core.trade.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.trade.ByHand.Move;
import io.ecomrules.core.trade.ByHand.What;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What holds for every sequence of requests, held against {@link ByHand}, which counts in cents. */
class TradeLawTest {

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void ORD_7_no_sequence_of_requests_does_what_counting_by_hand_would_not(@ForAll("sequences") List<Move> moves) {
        var life = Shop.placed();
        var byHand = new ByHand();
        for (var move : moves) {
            var answer = DESK.take(life, life.version(), request(move, byHand), stamp(move));
            boolean isGranted = byHand.take(move);

            assertThat(answer instanceof Answer.Granted)
                    .as("%s after %s, where %s", move, life, answer.reasons())
                    .isEqualTo(isGranted);
            if (answer instanceof Answer.Granted<OrderLife> granted) {
                assertThat(granted.value().version()).isEqualTo(life.version() + 1);
                assertThat(granted.value().history().subList(0, life.version())).isEqualTo(life.history());
                life = granted.value();
            }
            assertThat(life.state().name()).isEqualTo(byHand.state());
        }
        Statistics.label("state").collect(life.state());
        var settled = life.claims().values().stream()
                .filter(claim -> claim.state() == ClaimFlow.State.SETTLED)
                .map(claim -> claim.claim().kind())
                .sorted()
                .distinct()
                .toList();
        Statistics.label("settled").collect(settled).coverage(coverage -> {
            coverage.check(List.of(Claim.Kind.RETURN)).percentage(share -> share > 5);
            coverage.check(List.of(Claim.Kind.REFUND)).percentage(share -> share > 5);
            coverage.check(List.of(Claim.Kind.EXCHANGE)).percentage(share -> share > 2);
        });
    }

    @Property(tries = 2_000)
    void ORD_5_pieces_given_back_one_lot_after_another_come_to_the_whole_line_and_none_to_more_than_its_share(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> lots) {
        int count = lots.stream().mapToInt(Integer::intValue).sum();
        var book = LineBook.of(new OrderLine("A", BigDecimal.valueOf(count), null, null, BigDecimal.valueOf(total, 2)));
        long cents = total;
        int left = count;
        for (int lot : lots) {
            var share = book.share(BigDecimal.valueOf(lot), 2);
            assertThat(cents(share)).isEqualTo(lot == left ? cents : cents * lot / left);
            book = book.without(BigDecimal.valueOf(lot), share);
            cents -= cents(share);
            left -= lot;
        }
        assertThat(book.value()).isZero();
        assertThat(book.quantity()).isZero();
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void ORD_5_money_is_neither_made_nor_lost_and_the_history_gives_the_same_again(
            @ForAll("sequences") List<Move> moves) {
        var life = Shop.placed();
        var byHand = new ByHand();
        for (var move : moves) {
            if (DESK.take(life, life.version(), request(move, byHand), stamp(move))
                    instanceof Answer.Granted<OrderLife> granted) {
                life = granted.value();
            }
            byHand.take(move);

            assertThat(cents(life.paid())).isEqualTo(byHand.paid());
            assertThat(cents(life.refunded())).isEqualTo(byHand.refunded());
            assertThat(cents(life.balance()))
                    .isEqualTo(sumOfRecords(life))
                    .isEqualTo(byHand.paid() - byHand.refunded())
                    .isNotNegative();
            assertThat(cents(life.worth())).isEqualTo(byHand.worth());
        }
        var again = OrderLife.replay(Shop.order(), life.seal(), life.history());
        assertThat(again).isEqualTo(life);
        assertThat(again.state()).isEqualTo(life.state());
        assertThat(again.claims()).isEqualTo(life.claims());
        assertThat(again.balance()).isEqualTo(life.balance());
    }

    /** Every record once, in cents. */
    private static long sumOfRecords(OrderLife life) {
        long sum = 0;
        for (var event : life.history()) {
            if (event instanceof OrderEvent.Paid paid) {
                sum += cents(paid.payment().amount());
            } else if (event instanceof OrderEvent.PaidBack back) {
                sum -= cents(back.amount());
            } else if (event instanceof OrderEvent.ClaimStepped claim) {
                sum -= claim.settlement() == null ? 0 : cents(claim.settlement().refund());
                sum += claim.payment() == null ? 0 : cents(claim.payment().amount());
            }
        }
        return sum;
    }

    private static long cents(MonetaryAmount amount) {
        return cents(Moneys.number(amount));
    }

    private static long cents(BigDecimal amount) {
        return amount == null ? 0 : amount.movePointRight(2).longValueExact();
    }

    private static Stamp stamp(Move move) {
        return Shop.on(0).withNote(move.isReasoned() ? "because" : "");
    }

    private static OrderRequest request(Move move, ByHand byHand) {
        var exclusion = move.isExcluded() ? ReturnExclusion.PERISHABLE : null;
        var id = "C-" + move.claim();
        return switch (move.what()) {
            case ADVANCE ->
                new OrderRequest.Advance(
                        move.step(), move.isReasoned() ? Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9) : Set.of(), null, exclusion);
            case REMARK -> new OrderRequest.Remark("remark");
            case PAY -> new OrderRequest.Pay(payment(byHand.nextPayment(), move.cents()));
            case PAY_BACK -> new OrderRequest.PayBack();
            case REFUND -> new OrderRequest.Ask(Claim.refund(id, move.line(), money(move.cents())));
            case RETURN -> new OrderRequest.Ask(Claim.goodsBack(id, move.line(), move.quantity()));
            case EXCHANGE ->
                new OrderRequest.Ask(
                        Claim.exchange(id, move.line(), move.quantity(), line("X", "2", "3", "0.05", "5.95")));
            case HANDLE ->
                new OrderRequest.Handle(
                        id,
                        move.handling(),
                        exclusion,
                        move.isPaying() ? payment(byHand.nextPayment(), byHand.surcharge(move)) : null);
        };
    }

    private static Payment payment(int number, long cents) {
        return Shop.payment("P-" + number, BigDecimal.valueOf(cents, 2).toPlainString());
    }

    private static MonetaryAmount money(long cents) {
        return yuan(BigDecimal.valueOf(cents, 2).toPlainString());
    }

    /** Orders that get some way, half of them all of it, and then anything; what leads claims on comes more often. */
    @Provide
    static Arbitrary<List<Move>> sequences() {
        var what = Arbitraries.frequency(
                Tuple.of(6, What.HANDLE),
                Tuple.of(2, What.RETURN),
                Tuple.of(1, What.EXCHANGE),
                Tuple.of(1, What.REFUND),
                Tuple.of(1, What.ADVANCE),
                Tuple.of(1, What.PAY),
                Tuple.of(1, What.PAY_BACK),
                Tuple.of(1, What.REMARK));
        var handling = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(ClaimFlow.Command.AGREE, ClaimFlow.Command.TAKE_BACK, ClaimFlow.Command.SETTLE)),
                Tuple.of(1, Arbitraries.of(ClaimFlow.Command.class)));
        var cents = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(1700L, 1L)),
                Tuple.of(3, Arbitraries.longs().between(1, 1100).withDistribution(RandomDistribution.uniform())));
        var move = Combinators.combine(
                        what,
                        Arbitraries.of(OrderFlow.Command.class),
                        handling,
                        Arbitraries.frequency(
                                Tuple.of(4, 1), Tuple.of(4, 2), Tuple.of(1, 3), Tuple.of(1, 4), Tuple.of(1, 0)),
                        Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(2, 2), Tuple.of(1, 3), Tuple.of(1, 4)),
                        cents,
                        Arbitraries.of(1, 2, 3, 4, 5, 6),
                        Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7))
                .as(Move::new);
        var steps = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(way().size())),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, way().size())
                                .withDistribution(RandomDistribution.uniform())));
        var chunks =
                Arbitraries.frequencyOf(Tuple.of(2, move.map(List::of)), Tuple.of(1, move.map(TradeLawTest::toTheEnd)));
        return Combinators.combine(steps, chunks.list().ofMinSize(10).ofMaxSize(30))
                .as((taken, rest) -> Stream.concat(
                                way().subList(0, taken).stream(), rest.stream().flatMap(List::stream))
                        .toList());
    }

    /** What is asked for, and all that may become of it if nothing speaks against it. */
    private static List<Move> toTheEnd(Move move) {
        return Stream.concat(
                        Stream.of(move),
                        Stream.of(ClaimFlow.Command.AGREE, ClaimFlow.Command.TAKE_BACK, ClaimFlow.Command.SETTLE)
                                .map(next ->
                                        new Move(What.HANDLE, move.step(), next, 0, 1, 1, move.claim(), move.flags())))
                .toList();
    }

    private static List<Move> way() {
        var way = new ArrayList<Move>();
        way.add(move(What.PAY, OrderFlow.Command.PLACE, 1700));
        for (var command : List.of(
                OrderFlow.Command.ACCEPT,
                OrderFlow.Command.CONTACT,
                OrderFlow.Command.CONFIRM,
                OrderFlow.Command.HAND_OVER,
                OrderFlow.Command.SHIP,
                OrderFlow.Command.RECEIVE)) {
            way.add(move(What.ADVANCE, command, 1));
        }
        return way;
    }

    private static Move move(What what, OrderFlow.Command step, long cents) {
        return new Move(what, step, ClaimFlow.Command.REQUEST, 0, 1, cents, 1, 0);
    }
}
