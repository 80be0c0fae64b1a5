package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Orders;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.InMemoryLog;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.json.LinkJson;
import io.ecomrules.rules.log.FileLog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Bare SHA-256 against sealing and verifying, in short turns, so that a machine that is not quiet disturbs all alike: of each the best turn. Then what
 * it costs to have an order on the disk, and what memory is in use while a million are read from a file and verified.
 */
public final class EventLogStream {

    private static final int LINKS = 1_000_000;
    private static final int SYNCED = 1_000;
    private static final int IN_A_TURN = 1_000;
    private static final int TURNS = 1_000;

    /** So that nothing that is measured can be left out. */
    private static long sum;

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
            turns("whole orders", Orders::placed);
            turns("short events", Orders::shipped);
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

    private static void turns(String name, IntFunction<LoggedEvent> made) {
        var events = IntStream.range(0, IN_A_TURN).mapToObj(made).toList();
        var log = new InMemoryLog();
        events.forEach(log::append);
        var links = log.links().toList();
        var bytes = links.stream().map(Link::canonical).toList();
        var sha256 = sha256();
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
        for (int turn = 0; turn < TURNS; turn++) {
            best[0] = Math.min(best[0], nanos(() -> bytes.forEach(each -> sum += sha256.digest(each)[0])));
            best[1] = Math.min(best[1], nanos(() -> append(events)));
            best[2] = Math.min(
                    best[2], nanos(() -> sum += Verification.of(links.stream()).count()));
            var unwritten = events.stream()
                    .map(event -> event.withContent(new Fields(event.content().values())))
                    .toList();
            best[3] = Math.min(best[3], nanos(() -> append(unwritten)));
        }
        System.out.printf(
                Locale.ROOT,
                "%s of %,d bytes: SHA-256 %,d ns, append %,d ns (%.2f), verify %,d ns (%.2f); append what was never written before %,d ns (%.2f)%n",
                name,
                bytes.stream().mapToInt(each -> each.length).sum() / IN_A_TURN,
                best[0] / IN_A_TURN,
                best[1] / IN_A_TURN,
                (double) best[1] / best[0],
                best[2] / IN_A_TURN,
                (double) best[2] / best[0],
                best[3] / IN_A_TURN,
                (double) best[3] / best[0]);
    }

    private static void append(List<LoggedEvent> events) {
        var log = new InMemoryLog();
        events.forEach(log::append);
        sum += log.anchor(Orders.NOW).count();
    }

    private static long nanos(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
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
