package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWritten;
import io.ecomrules.benchmarks.rival.HandWrittenDecimals;
import io.ecomrules.benchmarks.rival.HandWrittenDiscipline;
import io.ecomrules.benchmarks.rival.OpenlTables;
import io.ecomrules.benchmarks.rival.Settlement;
import io.ecomrules.benchmarks.rival.UsualDrools;
import io.ecomrules.benchmarks.sample.Department;
import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.PerformancePolicy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One warm settlement of one person, by each contender. Every call settles the next of a thousand made-up people, since the arithmetic
 * takes longer for some numbers than for others.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class SettlementBenchmark {

    /** The people. */
    @State(Scope.Benchmark)
    public static class People {

        private final List<Person> people = Department.of(1_000, 1);
        private int last = 0;

        Person next() {
            last = last == people.size() - 1 ? 0 : last + 1;
            return people.get(last);
        }
    }

    /** The built-in pack. */
    @State(Scope.Benchmark)
    public static class BuiltIn {
        final PerformancePolicy policy = Ecom.builtIn().performance();
    }

    /** The pack with the sales tier. */
    @State(Scope.Benchmark)
    public static class Tier {
        final PerformancePolicy policy = SalesTier.open().performance();
    }

    /** The same rules, used the usual way. */
    @State(Scope.Benchmark)
    public static class Drools {
        final UsualDrools rules = UsualDrools.compile();
    }

    /** The same numbers in a decision table. */
    @State(Scope.Benchmark)
    public static class OpenL {
        final OpenlTables tables = OpenlTables.compile();
    }

    /**
     * The measure of all others.
     *
     * @param people the people
     * @return a settlement
     */
    @Benchmark
    public Settlement a_handWritten(People people) {
        return HandWritten.settle(people.next().month());
    }

    /**
     * For information: rounded on the way, and without indicators and findings.
     *
     * @param people the people
     * @return a result
     */
    @Benchmark
    public HandWrittenDecimals.@Nullable Result a_handWrittenDecimals(People people) {
        return HandWrittenDecimals.settle(people.next().month());
    }

    /**
     * As by hand, and DIS-1 over up to fourteen past months.
     *
     * @param people the people
     * @param blackhole takes the results
     */
    @Benchmark
    public void a_handWrittenWithHistory(People people, Blackhole blackhole) {
        var person = people.next();
        var settlement = HandWritten.settle(person.month());
        blackhole.consume(settlement);
        blackhole.consume(
                HandWrittenDiscipline.review(person.past(), person.month().month(), settlement.coefficient()));
    }

    /**
     * ecom.
     *
     * @param people the people
     * @param pack the pack
     * @return a statement
     */
    @Benchmark
    public Statement b_ecom(People people, BuiltIn pack) {
        return pack.policy.settle(people.next().figures());
    }

    /**
     * ecom, from the figures as they come out of a row: the form filled in and checked, then settled.
     *
     * @param people the people
     * @param pack the pack
     * @return a statement
     */
    @Benchmark
    public Statement b_ecomWithFiguresBuilt(People people, BuiltIn pack) {
        return pack.policy.settle(Person.figures(people.next().month()));
    }

    /**
     * ecom, and every step explained.
     *
     * @param people the people
     * @param pack the pack
     * @param blackhole takes the results
     */
    @Benchmark
    public void b_ecomWithTrace(People people, BuiltIn pack, Blackhole blackhole) {
        var statement = pack.policy.settle(people.next().figures());
        blackhole.consume(statement);
        blackhole.consume(statement.trace());
    }

    /**
     * ecom, and DIS-1 over up to fourteen past months.
     *
     * @param people the people
     * @param pack the pack
     * @return a statement
     */
    @Benchmark
    public Statement b_ecomWithHistory(People people, BuiltIn pack) {
        var person = people.next();
        return pack.policy.settle(person.figures(), person.history());
    }

    /**
     * ecom with rules that read a person's figures.
     *
     * @param people the people
     * @param pack the pack
     * @return a statement
     */
    @Benchmark
    public Statement c_ecomWithSalesTier(People people, Tier pack) {
        return pack.policy.settle(people.next().figures());
    }

    /**
     * A new Drools session a call.
     *
     * @param people the people
     * @param drools the rules
     * @return a settlement
     */
    @Benchmark
    public Settlement d_usualDrools(People people, Drools drools) {
        return drools.rules.settle(people.next().month());
    }

    /**
     * OpenL Tablets.
     *
     * @param people the people
     * @param openL the tables
     * @return a settlement
     */
    @Benchmark
    public Settlement e_openL(People people, OpenL openL) {
        return openL.tables.settle(people.next().month());
    }
}
