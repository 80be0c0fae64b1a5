package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.benchmarks.rival.HandWrittenMetrics;
import io.ecomrules.benchmarks.sample.Happenings;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.analytics.Subject;
import org.junit.jupiter.api.Test;

/** What is measured against each other counts the same. */
class MetricsAgreeTest {

    @Test
    void both_count_the_same_of_a_hundred_thousand_events_of_which_some_come_twice() {
        var events = new Happenings(0, 100_000);
        var meter = EventMeter.of(Happenings.MARCH, Happenings.NOW);
        var byHand = new HandWrittenMetrics(Happenings.MARCH);
        for (int number = 0; number < 100_000; number++) {
            meter.take(events.event(number));
            byHand.take(events.event(number));
        }
        for (int number = 9; number < 1_000; number += 10) {
            meter.take(events.event(number));
            byHand.take(events.event(number));
        }

        assertThat(meter.balance().of(Outcome.REPEATED)).isEqualTo(100);
        assertThat(byHand.store("store-0").orders).isPositive();
        for (int store = 0; store < 4; store++) {
            var id = "store-" + store;
            assertThat(MetricsAgree.difference(byHand.store(id), meter.measure(Subject.store(id))))
                    .isEmpty();
        }
    }
}
