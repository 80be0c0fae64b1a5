package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Department;
import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.PerformancePolicy;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What one person costs in a stream of so many. The figures are filled in as the stream is read, as from the rows of a file, and each
 * statement is let go before the next one. 32 MB of memory must do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms32m", "-Xmx32m", "-XX:+UseSerialGC"})
public class StreamBenchmark {

    /** The pack, and a thousand people who come round again and again. */
    @State(Scope.Benchmark)
    public static class Host {

        final PerformancePolicy policy = Ecom.builtIn().performance();
        private final List<Person> people = Department.of(1_000, 1);
        private int last = 0;

        Figures next() {
            last = last == people.size() - 1 ? 0 : last + 1;
            return figures(last);
        }

        private Figures figures(int number) {
            return Person.figures(people.get(number % people.size()).month());
        }

        void settle(int count, Blackhole blackhole) {
            policy.settle(IntStream.range(0, count).mapToObj(this::figures), History.EMPTY)
                    .forEach(blackhole::consume);
        }
    }

    /**
     * One person, asked for by itself.
     *
     * @param host the host
     * @return a statement
     */
    @Benchmark
    public Statement a_single(Host host) {
        return host.policy.settle(host.next(), MonthlyResults.NONE);
    }

    /**
     * A thousand in one stream.
     *
     * @param host the host
     * @param blackhole takes the statements
     */
    @Benchmark
    @OperationsPerInvocation(1_000)
    public void b_streamOf1000(Host host, Blackhole blackhole) {
        host.settle(1_000, blackhole);
    }

    /**
     * A hundred thousand in one stream.
     *
     * @param host the host
     * @param blackhole takes the statements
     */
    @Benchmark
    @OperationsPerInvocation(100_000)
    public void c_streamOf100000(Host host, Blackhole blackhole) {
        host.settle(100_000, blackhole);
    }
}
