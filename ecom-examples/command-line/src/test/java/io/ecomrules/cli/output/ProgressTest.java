package io.ecomrules.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often the work says how far it is. */
class ProgressTest {

    @Test
    void nothing_is_said_within_the_first_second_and_then_once_a_second() {
        var clock = new AtomicLong(Long.MAX_VALUE - 5);
        var told = new ArrayList<Integer>();
        var progress = new Progress(clock::get, told::add);

        for (int tenth = 0; tenth < 35; tenth++) {
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
            progress.step();
        }

        assertThat(told).isEqualTo(List.of(10, 20, 30));
    }
}
