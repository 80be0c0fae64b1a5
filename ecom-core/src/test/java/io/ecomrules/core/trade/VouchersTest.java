package io.ecomrules.core.trade;

import static io.ecomrules.core.trade.Shop.codes;
import static io.ecomrules.core.trade.Shop.granted;
import static io.ecomrules.core.trade.Shop.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.workflow.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vouchers for picking up in a shop. */
class VouchersTest {

    private static final Voucher VOUCHER = Voucher.of("7Q2-K9", "O-1", "north", on(7).at());

    private final Vouchers vouchers = new Vouchers(new InMemoryVoucherStore());

    VouchersTest() {
        granted(vouchers.issue(VOUCHER));
    }

    @Test
    void ORD_9_a_voucher_is_redeemed_once_and_the_second_time_is_told_when_and_by_whom() {
        var redeemed = granted(vouchers.redeem("7Q2-K9", "north", on(1)));
        assertThat(redeemed.redeemedAt()).isEqualTo(on(1).at());

        var again = vouchers.redeem("7Q2-K9", "north", on(2));
        assertThat(codes(again)).containsExactly("voucher-redeemed-already");
        assertThat(again.reasons().get(0).parameters())
                .containsEntry("at", "2026-03-03T01:00:00Z")
                .containsEntry("by", "clerk");
    }

    @ParameterizedTest
    @CsvSource({"-1,", "0,", "1,voucher-expired"})
    void ORD_9_a_voucher_is_valid_until_its_last_instant(int secondsOff, String code) {
        var stamp = Stamp.of(on(7).at().plusSeconds(secondsOff), "clerk");

        assertThat(vouchers.redeem("7Q2-K9", "north", stamp).reasons()).hasSize(code == null ? 0 : 1);
    }

    @Test
    void ORD_9_every_reason_is_told_at_once() {
        assertThat(codes(vouchers.redeem("7Q2-K8", "north", on(1)))).containsExactly("voucher-unknown");
        granted(vouchers.cancel("7Q2-K9"));
        assertThat(codes(vouchers.redeem("7Q2-K9", "south", on(8))))
                .containsExactly("voucher-order-cancelled", "voucher-expired", "voucher-of-another-shop");
    }

    @Test
    void ORD_9_the_voucher_of_a_cancelled_order_is_void_unless_it_was_redeemed() {
        assertThat(granted(vouchers.cancel("7Q2-K9")).isVoid()).isTrue();
        assertThat(vouchers.cancel("7Q2-K9")).isInstanceOf(Answer.Unchanged.class);
        var other = new Vouchers(new InMemoryVoucherStore());
        granted(other.issue(VOUCHER));
        granted(other.redeem("7Q2-K9", "north", on(1)));
        assertThat(codes(other.cancel("7Q2-K9"))).containsExactly("voucher-redeemed-already");
    }

    @Test
    void a_code_belongs_to_one_voucher() {
        assertThat(vouchers.issue(VOUCHER)).isEqualTo(new Answer.Unchanged<>(VOUCHER));
        assertThat(codes(vouchers.issue(Voucher.of("7Q2-K9", "O-2", "north", on(7).at()))))
                .containsExactly("voucher-code-taken");
        assertThatThrownBy(() -> Voucher.of(" ", "O-2", "north", on(7).at()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ORD_9_goods_are_handed_out_in_the_shop_only_against_a_voucher_that_was_redeemed_for_this_order() {
        var life = Shop.handedOver();

        assertThat(Shop.refused(life, OrderRequest.pickUp(VOUCHER), on(1))).containsExactly("voucher-not-redeemed");
        var others = Voucher.of("X", "O-2", "north", on(7).at()).redeemed(on(1).at(), "clerk");
        assertThat(Shop.refused(life, OrderRequest.pickUp(others), on(1))).containsExactly("voucher-not-redeemed");
        var redeemed = granted(vouchers.redeem("7Q2-K9", "north", on(1)));
        assertThat(Shop.take(life, OrderRequest.pickUp(redeemed), on(1)).state())
                .isEqualTo(OrderFlow.State.RECEIVED);
    }

    @Test
    void ORD_9_whoever_looked_before_somebody_else_redeemed_does_not_get_the_goods_too() {
        var store = new InMemoryVoucherStore();
        var quicker = new Vouchers(store);
        granted(quicker.issue(VOUCHER));
        var slower = new Vouchers(new VoucherStore() {
            @Override
            public boolean add(Voucher voucher) {
                return store.add(voucher);
            }

            @Override
            public Optional<Voucher> find(String code) {
                var seen = store.find(code);
                quicker.redeem(code, "north", on(1));
                return seen;
            }

            @Override
            public boolean replace(Voucher expected, Voucher next) {
                return store.replace(expected, next);
            }
        });

        assertThat(codes(slower.redeem("7Q2-K9", "north", on(2)))).containsExactly("voucher-redeemed-already");
        assertThat(store.find("7Q2-K9").orElseThrow().redeemedAt()).isEqualTo(on(1).at());
    }

    @RepeatedTest(50)
    void ORD_9_of_many_who_redeem_at_the_same_time_one_gets_the_goods() throws Exception {
        int many = 16;
        var start = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Answer<Voucher>>> tries = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                var stamp = Stamp.of(on(1).at(), "clerk-" + i);
                boolean isCancelling = i == 0;
                tries.add(() -> {
                    start.await();
                    return isCancelling ? vouchers.cancel("7Q2-K9") : vouchers.redeem("7Q2-K9", "north", stamp);
                });
            }
            int winners = 0;
            for (var each : pool.invokeAll(tries)) {
                winners += each.get() instanceof Answer.Granted ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
