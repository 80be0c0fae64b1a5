package io.ecomrules.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of all who redeem a code at the same time one gets it (CMP-2). */
class InMemoryRedemptionLedgerTest {

    private static final int THREADS = 4;
    private static final int CODES = 20_000;
    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");

    private static Redemption redemption(int serial) {
        var code = new Code(serial, Medium.FLYER, "S", Purpose.VOUCHER, "", NOW, NOW.plusSeconds(60));
        return new Redemption(code, NOW, "E-5", "S");
    }

    @Test
    void CMP_2_of_thousands_of_codes_each_is_kept_once_by_threads_that_race_for_all_of_them() throws Exception {
        var ledger = new InMemoryRedemptionLedger();
        var all = IntStream.range(0, CODES)
                .mapToObj(InMemoryRedemptionLedgerTest::redemption)
                .toList();
        var together = new CyclicBarrier(THREADS);
        Callable<Integer> racer = () -> {
            together.await();
            int kept = 0;
            for (var each : all) {
                kept += ledger.putIfAbsent(each) == null ? 1 : 0;
            }
            return kept;
        };
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var racers = IntStream.range(0, THREADS)
                    .mapToObj(number -> threads.submit(racer))
                    .toList();
            int kept = 0;
            for (var each : racers) {
                kept += each.get();
            }
            assertThat(kept).isEqualTo(CODES);
        } finally {
            threads.shutdownNow();
        }
    }
}
