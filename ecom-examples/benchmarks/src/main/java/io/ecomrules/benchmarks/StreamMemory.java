package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Department;
import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.core.performance.History;
import io.ecomrules.rules.Ecom;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says what memory is in use, after a collection, while a stream of a hundred thousand people is being settled. */
public final class StreamMemory {

    private static final int PEOPLE = 100_000;

    private StreamMemory() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        var people = Department.of(1_000, 1);
        try (var ecom = Ecom.builtIn()) {
            var figures = IntStream.rangeClosed(1, PEOPLE)
                    .mapToObj(number ->
                            Person.figures(people.get(number % people.size()).month()));
            var statements = ecom.performance().settle(figures, History.EMPTY).iterator();
            for (int count = 1; statements.hasNext(); count++) {
                statements.next();
                if (count == 1_000 || count == 10_000 || count == PEOPLE) {
                    System.out.printf(Locale.ROOT, "%,9d people settled, %,10d bytes in use%n", count, inUse());
                }
            }
        }
    }

    private static long inUse() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
