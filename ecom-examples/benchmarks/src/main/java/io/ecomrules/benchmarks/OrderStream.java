package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWrittenOrders;
import io.ecomrules.benchmarks.sample.Orders;
import io.ecomrules.core.order.Order;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.OrderPolicy;
import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * A million orders in a stream against a loop by hand, in turns, over the same ten thousand orders a hundred times; then what memory is in
 * use while a million different ones are looked through.
 */
public final class OrderStream {

    private static final int ORDERS = 1_000_000;
    private static final int DIFFERENT = 10_000;
    private static final int ROUNDS = 9;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OrderStream() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        var orders = IntStream.range(0, DIFFERENT).mapToObj(Orders::order).toList();
        try (var ecom = Ecom.builtIn()) {
            var policy = ecom.orders();
            times(() -> stream(policy, orders), () -> loop(orders));
            memory(policy);
        }
    }

    private static void times(LongSupplier stream, LongSupplier loop) {
        var streams = new ArrayList<Long>();
        var loops = new ArrayList<Long>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long byHand = nanos(loop);
            long byRules = nanos(stream);
            if (round > 1) {
                loops.add(byHand);
                streams.add(byRules);
                ratios.add((double) byHand / byRules);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "by hand %,6d ns an order, ecom %,6d, the rate of ecom to that by hand %.2f (%.2f … %.2f)%n",
                median(loops) / ORDERS,
                median(streams) / ORDERS,
                sorted(ratios)[ratios.size() / 2],
                sorted(ratios)[0],
                sorted(ratios)[ratios.size() - 1]);
    }

    private static long stream(OrderPolicy policy, List<Order> orders) {
        var all = IntStream.range(0, ORDERS).mapToObj(number -> orders.get(number % DIFFERENT));
        return policy.verify(all, Orders.NOW, ZONE)
                .mapToLong(
                        report -> report.findings().size() + report.verdicts().size())
                .sum();
    }

    private static long loop(List<Order> orders) {
        IntToLongFunction check = number -> {
            var checked = HandWrittenOrders.check(orders.get(number % DIFFERENT), Orders.NOW);
            return checked.codes().size() + 3L;
        };
        return IntStream.range(0, ORDERS).mapToLong(check).sum();
    }

    private static long nanos(LongSupplier work) {
        long begin = System.nanoTime();
        if (work.getAsLong() < ORDERS) {
            throw new IllegalStateException("Orders were lost.");
        }
        return System.nanoTime() - begin;
    }

    private static void memory(OrderPolicy policy) {
        var reports = policy.verify(IntStream.rangeClosed(1, ORDERS).mapToObj(Orders::order), Orders.NOW, ZONE)
                .iterator();
        for (int count = 1; reports.hasNext(); count++) {
            reports.next();
            if (count == 1_000 || count == 100_000 || count == ORDERS) {
                var bean = ManagementFactory.getMemoryMXBean();
                bean.gc();
                System.out.printf(
                        Locale.ROOT,
                        "%,9d orders checked, %,10d bytes in use%n",
                        count,
                        bean.getHeapMemoryUsage().getUsed());
            }
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double[] sorted(List<Double> ratios) {
        var sorted = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
