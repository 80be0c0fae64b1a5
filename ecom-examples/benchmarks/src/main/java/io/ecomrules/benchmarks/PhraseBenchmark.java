package io.ecomrules.benchmarks;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.result.WordResultHandlers;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.ecomrules.benchmarks.sample.Chats;
import io.ecomrules.core.phrase.Lane;
import io.ecomrules.core.phrase.Phrase;
import io.ecomrules.core.phrase.PhraseMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import toolgood.words.WordsSearch;

/**
 * All dialogues searched for 5,000 phrases, each place with its beginning and end. Needs {@code -Decom.shared}, the folder of shared data; the characters and hits
 * of one round are printed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class PhraseBenchmark {

    /** How often the phrases stand in the text. */
    @Param({"packed", "dense", "sparse"})
    private String text = "";

    private List<String> texts = List.of();
    private List<String> phrases = List.of();
    private PhraseMatcher raw = PhraseMatcher.of(List.of());
    private PhraseMatcher all = PhraseMatcher.of(List.of());
    private final AhoCorasickDoubleArrayTrie<Integer> hankcs = new AhoCorasickDoubleArrayTrie<>();
    private final WordsSearch toolgood = new WordsSearch();
    private SensitiveWordBs houbb = SensitiveWordBs.newInstance();

    /** Builds every contender of the same phrases. */
    @Setup
    public void build() {
        var chats = Chats.read(Path.of(System.getProperty("ecom.shared", "")));
        texts = chats.dialogues();
        phrases = switch (text) {
            case "packed" -> chats.frequent(5_000, 0);
            case "dense" -> chats.frequent(5_000, 1_000);
            default -> chats.rare(5_000);
        };
        raw = PhraseMatcher.of(asPhrases(), Set.of(Lane.RAW));
        all = PhraseMatcher.of(asPhrases());
        var numbered = new TreeMap<String, Integer>();
        phrases.forEach(phrase -> numbered.put(phrase, numbered.size()));
        hankcs.build(numbered);
        toolgood.SetKeywords(phrases);
        houbb = SensitiveWordBs.newInstance()
                .wordDeny(() -> phrases)
                .wordAllow(WordAllows.empty())
                .init();
        int characters = texts.stream().mapToInt(String::length).sum();
        System.out.printf(
                "%d characters; hits: raw %d, all lanes %d, hankcs %d, toolgood %d, houbb %d%n",
                characters, ecomRaw(), ecomAllLanes(), hankcs(), toolgood(), houbb());
    }

    private List<Phrase> asPhrases() {
        return phrases.stream().map(Phrase::of).toList();
    }

    /**
     * Searches as written.
     *
     * @return the hits and their places
     */
    @Benchmark
    public long ecomRaw() {
        return searched(raw);
    }

    /**
     * Searches in all lanes.
     *
     * @return the hits and their places
     */
    @Benchmark
    public long ecomAllLanes() {
        return searched(all);
    }

    /** Counts hits and adds up their places. */
    private static final class Count {
        private long hits;
        private long places;
    }

    private long searched(PhraseMatcher matcher) {
        var count = new Count();
        for (var each : texts) {
            matcher.scan(each, (phrase, from, to, lane) -> {
                count.hits++;
                count.places += from ^ to;
            });
        }
        return count.places == 0 ? 0 : count.hits;
    }

    /**
     * Searches with AhoCorasickDoubleArrayTrie and its call-back.
     *
     * @return the hits
     */
    @Benchmark
    public long hankcs() {
        var count = new Count();
        for (var each : texts) {
            hankcs.parseText(each, (begin, end, value) -> {
                count.hits++;
                count.places += begin ^ end;
            });
        }
        return count.places == 0 ? 0 : count.hits;
    }

    /**
     * Searches with ToolGood.Words.
     *
     * @return the hits
     */
    @Benchmark
    public long toolgood() {
        long hits = 0;
        for (var each : texts) {
            hits += toolgood.FindAll(each).size();
        }
        return hits;
    }

    /**
     * Searches with sensitive-word as it is set up by default.
     *
     * @return the hits, of overlapping ones one
     */
    @Benchmark
    public long houbb() {
        long hits = 0;
        for (var each : texts) {
            hits += houbb.findAll(each, WordResultHandlers.raw()).size();
        }
        return hits;
    }
}
