package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWrittenMails;
import io.ecomrules.benchmarks.sample.Shoppers;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.core.marketing.MailRound;
import io.ecomrules.core.marketing.Shopper;
import io.ecomrules.rules.Ecom;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * One round over a million customers against a loop by hand, in turns, over the same ten thousand a hundred times; then what memory is in use
 * while a million different ones are decided.
 */
public final class MailStream {

    private static final int CUSTOMERS = 1_000_000;
    private static final int DIFFERENT = 10_000;
    private static final int ROUNDS = 9;

    private MailStream() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        var shoppers = IntStream.range(0, DIFFERENT).mapToObj(Shoppers::shopper).toList();
        try (var ecom = Ecom.builtIn()) {
            var round = ecom.marketing().round(Shoppers.CALENDAR, Shoppers.NOW);
            times(() -> stream(round, shoppers), () -> loop(shoppers));
            memory(round);
        }
    }

    private static void times(LongSupplier stream, LongSupplier loop) {
        if (stream.getAsLong() != loop.getAsLong()) {
            throw new IllegalStateException("The two do not agree.");
        }
        var streams = new ArrayList<Long>();
        var loops = new ArrayList<Long>();
        var ratios = new ArrayList<Double>();
        for (int turn = 0; turn < ROUNDS; turn++) {
            long byHand = nanos(loop);
            long byRules = nanos(stream);
            if (turn > 1) {
                loops.add(byHand);
                streams.add(byRules);
                ratios.add((double) byHand / byRules);
            }
        }
        var sorted = ratios.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%,d mails; by hand %,6d ns a customer, ecom %,6d, the rate of ecom to that by hand %.2f (%.2f … %.2f)%n",
                stream.getAsLong(),
                median(loops) / CUSTOMERS,
                median(streams) / CUSTOMERS,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static long stream(MailRound round, List<Shopper> shoppers) {
        return IntStream.range(0, CUSTOMERS)
                .filter(number -> round.decide(shoppers.get(number % DIFFERENT)) instanceof MailChoice.Send)
                .count();
    }

    private static long loop(List<Shopper> shoppers) {
        return IntStream.range(0, CUSTOMERS)
                .filter(number -> HandWrittenMails.decide(shoppers.get(number % DIFFERENT), Shoppers.NOW) != null)
                .count();
    }

    private static long nanos(LongSupplier work) {
        long begin = System.nanoTime();
        if (work.getAsLong() == 0) {
            throw new IllegalStateException("Nobody got a mail.");
        }
        return System.nanoTime() - begin;
    }

    private static void memory(MailRound round) {
        for (int count = 1; count <= CUSTOMERS; count++) {
            round.decide(Shoppers.shopper(count));
            if (count == 1_000 || count == 100_000 || count == CUSTOMERS) {
                var bean = ManagementFactory.getMemoryMXBean();
                bean.gc();
                System.out.printf(
                        Locale.ROOT,
                        "%,9d customers decided, %,10d bytes in use%n",
                        count,
                        bean.getHeapMemoryUsage().getUsed());
            }
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
