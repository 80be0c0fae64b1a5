package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWrittenMetrics;
import io.ecomrules.benchmarks.sample.Happenings;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Subject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Ten million parsed events to all metrics on two threads, each with a meter of its own that are merged in the end, against a loop by hand that does the
 * same; then what memory is in use while they pass.
 */
public final class MetricStream {

    private static final int EVENTS = 10_000_000;
    private static final int THREADS = 2;
    private static final int EACH = EVENTS / THREADS;
    private static final int ROUNDS = 7;

    private MetricStream() {}

    /**
     * Runs it.
     *
     * @param arguments none
     * @throws Exception if a thread fails
     */
    public static void main(String... arguments) throws Exception {
        var events = List.of(new Happenings(0, EACH), new Happenings(1, EACH));
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            times(threads, events);
        } finally {
            threads.shutdown();
        }
        memory(events.get(0));
    }

    private static void times(ExecutorService threads, List<Happenings> events) throws Exception {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            var byHand = counted(threads, events, MetricStream::byHand, HandWrittenMetrics::merge);
            long between = System.nanoTime();
            var meter = counted(threads, events, MetricStream::metered, EventMeter::merge);
            int readings = 0;
            for (var subject : meter.subjects()) {
                readings += meter.measure(subject).size();
            }
            long end = System.nanoTime();
            agree(byHand, meter);
            double ratio = (double) (between - begin) / (end - between);
            if (round > 1) {
                ratios.add(ratio);
            }
            System.out.printf(
                    Locale.ROOT,
                    "by hand %4d ns an event, ecom %4d (%d metrics), the rate of ecom to that by hand %.2f%n",
                    (between - begin) / EVENTS,
                    (end - between) / EVENTS,
                    readings,
                    ratio);
        }
        var sorted = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "the rate of ecom to that by hand: %.2f as the median (%.2f … %.2f)%n",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static <M> M counted(
            ExecutorService threads, List<Happenings> events, Function<Happenings, M> count, BinaryOperator<M> merge)
            throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<M>>();
        events.forEach(each -> tasks.add(() -> count.apply(each)));
        var parts = threads.invokeAll(tasks);
        return merge.apply(parts.get(0).get(), parts.get(1).get());
    }

    private static HandWrittenMetrics byHand(Happenings events) {
        var metrics = new HandWrittenMetrics(Happenings.MARCH);
        for (int number = 0; number < EACH; number++) {
            metrics.take(events.event(number));
        }
        return metrics;
    }

    private static EventMeter metered(Happenings events) {
        var meter = EventMeter.of(Happenings.MARCH, Happenings.NOW);
        for (int number = 0; number < EACH; number++) {
            meter.take(events.event(number));
        }
        return meter;
    }

    private static void agree(HandWrittenMetrics byHand, EventMeter meter) {
        for (var id : List.of("store-0", "store-1", "store-2", "store-3")) {
            var difference = MetricsAgree.difference(byHand.store(id), meter.measure(Subject.store(id)));
            if (!difference.isEmpty()) {
                throw new IllegalStateException(id + ": " + difference);
            }
        }
    }

    /** Traffic is counted and forgotten but for who came; of events with an id the ids are kept, so that none counts twice. */
    private static void memory(Happenings events) {
        var meter = EventMeter.of(Happenings.MARCH, Happenings.NOW);
        long taken = 0;
        for (int number = 0; taken < EVENTS; number = (number + 1) % EACH) {
            if (number % 10 != 9) {
                meter.take(events.event(number));
                taken++;
                if (taken == 1_000_000 || taken == 5_000_000 || taken == EVENTS) {
                    used(meter.balance().taken() + " events of traffic");
                }
            }
        }
        for (int number = 9; number < EACH; number += 10) {
            meter.take(events.event(number));
        }
        used("and " + EACH / 10 + " with an id");
    }

    private static void used(String what) {
        var bean = ManagementFactory.getMemoryMXBean();
        bean.gc();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d bytes in use%n",
                what,
                bean.getHeapMemoryUsage().getUsed());
    }
}
