package io.ecomrules.benchmarks;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.ecomrules.benchmarks.sample.Chats;
import io.ecomrules.core.phrase.Phrase;
import io.ecomrules.core.phrase.PhraseMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import toolgood.words.WordsSearch;

/** What it takes to be ready to search for 5,000 phrases. Needs {@code -Decom.shared}; with {@code -bm ss -wi 0 -i 1 -f 5} it tells the first time in a JVM. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class PhraseBuildBenchmark {

    private List<String> phrases = List.of();

    /** Reads the phrases. */
    @Setup
    public void read() {
        phrases = Chats.read(Path.of(System.getProperty("ecom.shared", ""))).frequent(5_000, 1_000);
    }

    /**
     * Builds ecom's matcher of all lanes, the notation read as well.
     *
     * @return the matcher
     */
    @Benchmark
    public PhraseMatcher ecom() {
        return PhraseMatcher.of(phrases.stream().map(Phrase::of).toList());
    }

    /**
     * Builds AhoCorasickDoubleArrayTrie.
     *
     * @return the trie
     */
    @Benchmark
    public AhoCorasickDoubleArrayTrie<Integer> hankcs() {
        var numbered = new TreeMap<String, Integer>();
        phrases.forEach(phrase -> numbered.put(phrase, numbered.size()));
        var trie = new AhoCorasickDoubleArrayTrie<Integer>();
        trie.build(numbered);
        return trie;
    }

    /**
     * Builds the search of ToolGood.Words.
     *
     * @return the search
     */
    @Benchmark
    public WordsSearch toolgood() {
        var search = new WordsSearch();
        search.SetKeywords(phrases);
        return search;
    }

    /**
     * Builds sensitive-word as it is set up by default.
     *
     * @return the search
     */
    @Benchmark
    public SensitiveWordBs houbb() {
        return SensitiveWordBs.newInstance()
                .wordDeny(() -> phrases)
                .wordAllow(WordAllows.empty())
                .init();
    }
}
