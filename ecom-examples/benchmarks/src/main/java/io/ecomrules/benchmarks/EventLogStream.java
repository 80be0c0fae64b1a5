package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Orders;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.json.LinkJson;
import io.ecomrules.rules.log.FileLog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Verifies a million orders in a file, and says what memory is in use on the way; then what it costs to have each on the disk. */
public final class EventLogStream {

    private static final int LINKS = 1_000_000;
    private static final int SYNCED = 1_000;

    private EventLogStream() {}

    /**
     * Runs it.
     *
     * @param arguments none
     * @throws IOException if the disk is full
     */
    public static void main(String... arguments) throws IOException {
        var folder = Files.createTempDirectory("ecom-log");
        var file = folder.resolve("orders.jsonl");
        try {
            synced(folder.resolve("synced.jsonl"));
            write(file);
            System.out.printf(Locale.ROOT, "%,d bytes a line%n", Files.size(file) / LINKS);
            verify(file);
        } finally {
            try (var files = Files.list(folder)) {
                for (var each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    private static void synced(Path file) {
        try (var log = FileLog.open(file)) {
            long begin = System.nanoTime();
            for (int number = 1; number <= SYNCED; number++) {
                log.append(Orders.placed(number));
            }
            System.out.printf(
                    Locale.ROOT, "%,d ns to have an order on the disk%n", (System.nanoTime() - begin) / SYNCED);
        }
    }

    /** As the log writes them, but for waiting for the disk each time. */
    private static void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            var head = Link.BEGINNING;
            for (int number = 1; number <= LINKS; number++) {
                var link = Link.of(number, head, Orders.placed(number));
                out.write(LinkJson.write(link));
                out.write('\n');
                head = link.seal();
            }
        }
    }

    private static void verify(Path file) {
        long begin = System.nanoTime();
        try (var links = FileLog.read(file)) {
            var verification = Verification.of(links.peek(link -> tell(link.number())));
            if (!verification.isSound() || verification.count() != LINKS) {
                throw new IllegalStateException("The log is not sound: " + verification);
            }
        }
        System.out.printf(Locale.ROOT, "%,d ns a link read and verified%n", (System.nanoTime() - begin) / LINKS);
    }

    private static void tell(long count) {
        if (count == 1_000 || count == 100_000 || count == LINKS) {
            var bean = ManagementFactory.getMemoryMXBean();
            bean.gc();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d links verified, %,10d bytes in use%n",
                    count,
                    bean.getHeapMemoryUsage().getUsed());
        }
    }
}
