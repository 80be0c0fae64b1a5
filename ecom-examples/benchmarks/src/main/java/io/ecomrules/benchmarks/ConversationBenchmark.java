package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.RegexDrools;
import io.ecomrules.benchmarks.sample.Talks;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A chat of 40 turns and about 800 characters judged by all rules of the built-in pack, the phrases alone, and the usual way. Needs {@code -Decom.shared}, the folder
 * of shared data.
 */
@BenchmarkMode({Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ConversationBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Ecom ecom = Ecom.builtIn();
    private final Lexicons lexicons = ecom.service().lexicons();
    private List<Conversation> talks = List.of();
    private @Nullable RegexDrools matches;
    private @Nullable RegexDrools compiledOnce;
    private int next;

    /** Builds the contenders and tells what they are given. */
    @Setup(Level.Trial)
    public void build() {
        talks = Talks.read(Path.of(System.getProperty("ecom.shared", "")), 40, 29);
        matches = RegexDrools.compile(lexicons, false);
        compiledOnce = RegexDrools.compile(lexicons, true);
        int characters = talks.stream()
                .flatMap(talk -> talk.turns().stream())
                .mapToInt(turn -> turn.text().length())
                .sum();
        long hits = talks.stream().mapToLong(this::count).sum();
        System.out.printf(
                "%d talks of 40 turns; a talk has %d characters and %d hits; %d lexicons with %d phrases; lists found in the first: %d and %d%n",
                talks.size(),
                characters / talks.size(),
                hits / talks.size(),
                lexicons.all().size(),
                lexicons.all().stream().mapToInt(each -> each.entries().size()).sum(),
                matches.look(talks.get(0)).size(),
                compiledOnce.look(talks.get(0)).size());
    }

    /** Closes the pack. */
    @TearDown
    public void close() {
        ecom.close();
    }

    private Conversation talk() {
        next = (next + 1) % talks.size();
        return talks.get(next);
    }

    private long count(Conversation talk) {
        long[] hits = {0};
        talk.turns().forEach(turn -> lexicons.read(turn.text(), (lexicon, home, entry, from, to, lane) -> hits[0]++));
        return hits[0];
    }

    /**
     * Judges by all clauses.
     *
     * @return the verdicts with their proof
     */
    @Benchmark
    public Inspected ecom() {
        return ecom.service().judge(talk(), DAY);
    }

    /**
     * Judges turn by turn, asking after each how things stand.
     *
     * @return the verdicts with their proof
     */
    @Benchmark
    public Inspected ecomAskedAfterEachTurn() {
        var talk = talk();
        var live = ecom.service().listen(talk.id(), talk.channel(), talk.agent(), DAY);
        Inspected standing = live.soFar();
        for (var turn : talk.turns()) {
            live.hear(turn);
            standing = live.soFar();
        }
        return standing;
    }

    /**
     * Looks for the phrases only.
     *
     * @return the hits
     */
    @Benchmark
    public long phrasesAlone() {
        return count(talk());
    }

    /**
     * Looks for them in Drools, with {@code matches}.
     *
     * @return the lists found
     */
    @Benchmark
    public @Nullable Map<String, Integer> regexInDrools() {
        return matches == null ? null : matches.look(talk());
    }

    /**
     * Looks for them in Drools, with patterns compiled once by hand.
     *
     * @return the lists found
     */
    @Benchmark
    public @Nullable Map<String, Integer> regexInDroolsCompiledOnce() {
        return compiledOnce == null ? null : compiledOnce.look(talk());
    }
}
