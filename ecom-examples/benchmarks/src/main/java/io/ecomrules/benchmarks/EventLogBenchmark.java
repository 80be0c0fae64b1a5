package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Orders;
import io.ecomrules.core.journal.InMemoryLog;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.journal.Verification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a link costs that is sealed into a log or verified, against bare SHA-256 over the very bytes that are sealed. Whole orders, with a line of
 * address in Chinese, and events of three short fields.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EventLogBenchmark {

    private static final int LINKS = 1_000;

    /** A thousand links, and the bytes of each. */
    @State(Scope.Benchmark)
    public static class Chain {

        /** What is logged. */
        @Param({"order", "step"})
        public String logged = "";

        private List<LoggedEvent> events = List.of();
        private List<Link> links = List.of();
        private List<byte[]> bytes = List.of();
        private MessageDigest sha256 = digest();

        /** Makes them up. */
        @Setup
        public void fill() {
            events = IntStream.range(0, LINKS)
                    .mapToObj(number -> logged.equals("order") ? Orders.placed(number) : Orders.shipped(number))
                    .toList();
            var log = new InMemoryLog();
            events.forEach(log::append);
            links = log.links().toList();
            bytes = links.stream().map(Link::canonical).toList();
            sha256 = digest();
            System.out.println("bytes a link: "
                    + bytes.stream().mapToInt(each -> each.length).sum() / LINKS);
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * The rival: SHA-256 and nothing else.
     *
     * @param chain the bytes
     * @param blackhole takes the digests
     */
    @Benchmark
    @OperationsPerInvocation(LINKS)
    public void a_bareSha256(Chain chain, Blackhole blackhole) {
        for (var each : chain.bytes) {
            blackhole.consume(chain.sha256.digest(each));
        }
    }

    /**
     * Appends to a log in memory.
     *
     * @param chain the events
     * @return the log
     */
    @Benchmark
    @OperationsPerInvocation(LINKS)
    public InMemoryLog b_append(Chain chain) {
        var log = new InMemoryLog();
        for (var event : chain.events) {
            log.append(event);
        }
        return log;
    }

    /**
     * Verifies the chain.
     *
     * @param chain the links
     * @return the result
     */
    @Benchmark
    @OperationsPerInvocation(LINKS)
    public Verification c_verify(Chain chain) {
        return Verification.of(chain.links.stream());
    }

    /**
     * Seals as much by itself, as whoever has no log would.
     *
     * @param chain the bytes
     * @param blackhole takes the seals
     */
    @Benchmark
    @OperationsPerInvocation(LINKS)
    public void d_sealOfBytes(Chain chain, Blackhole blackhole) {
        for (var each : chain.bytes) {
            blackhole.consume(Seal.of(each));
        }
    }
}
