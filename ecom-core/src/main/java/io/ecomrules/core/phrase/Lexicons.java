package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All lexicons of a pack, compiled into one engine: a text is read once, whatever the number of lexicons. Immutable and thread-safe; the engine is built when
 * the first text is read.
 */
public final class Lexicons {

    /** Hears what a text says. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Hears of one phrase.
         *
         * @param lexicon the number of a lexicon that has it, see {@link #number}
         * @param home the lexicon in whose file the phrase stands
         * @param entry the phrase
         * @param from where it begins in the text
         * @param to where it ends
         * @param lane how it was found
         */
        void said(int lexicon, Lexicon home, Lexicon.Entry entry, int from, int to, Lane lane);
    }

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Lexicon> lexicons;
    private final List<Phrase> phrases;
    private volatile @Nullable PhraseMatcher matcher;
    private final Lexicon.Entry[] entries;
    private final Lexicon[] homes;
    /** For each phrase the lexicons that have it, their own and those that include it. */
    private final int[][] owners;

    private Lexicons(List<Lexicon> lexicons, Map<String, Set<String>> includers) {
        this.lexicons = lexicons;
        lexicons.forEach(lexicon -> numbers.put(lexicon.name(), numbers.size()));
        var found = new ArrayList<Phrase>();
        var all = new ArrayList<Lexicon.Entry>();
        var owned = new ArrayList<int[]>();
        var home = new ArrayList<Lexicon>();
        for (var lexicon : lexicons) {
            int[] holders = includers.getOrDefault(lexicon.name(), Set.of()).stream()
                    .mapToInt(this::number)
                    .filter(number -> number >= 0)
                    .toArray();
            for (var entry : lexicon.entries()) {
                found.add(entry.phrase());
                all.add(entry);
                owned.add(holders);
                home.add(lexicon);
            }
        }
        this.phrases = List.copyOf(found);
        this.entries = all.toArray(Lexicon.Entry[]::new);
        this.homes = home.toArray(Lexicon[]::new);
        this.owners = owned.toArray(int[][]::new);
    }

    /**
     * Compiles lexicons.
     *
     * @param lexicons the lexicons
     * @param problems is told of names that are there twice or not at all; such a lexicon or reference is left out
     * @return the engine
     */
    public static Lexicons of(Collection<Lexicon> lexicons, Consumer<Problem> problems) {
        var named = new LinkedHashMap<String, Lexicon>();
        for (var lexicon : lexicons) {
            var first = named.putIfAbsent(lexicon.name(), lexicon);
            if (first != null) {
                problems.accept(Problem.of("lexicon-twice", "lexicon", lexicon.name(), "first", first.file())
                        .at(lexicon.file(), 0, 0));
            }
        }
        for (var lexicon : named.values()) {
            var asked = new LinkedHashSet<>(lexicon.includes());
            asked.addAll(lexicon.setAsideBy());
            asked.remove(Lexicon.ECHO);
            asked.stream()
                    .filter(name -> !named.containsKey(name))
                    .forEach(name -> problems.accept(
                            Problem.of("unknown-lexicon", "lexicon", name).at(lexicon.file(), 0, 0)));
        }
        return new Lexicons(List.copyOf(named.values()), includers(named));
    }

    /** Which lexicons hold the phrases of each, directly or through others; a circle ends where it began. */
    private static Map<String, Set<String>> includers(Map<String, Lexicon> named) {
        var includers = new LinkedHashMap<String, Set<String>>();
        for (var lexicon : named.values()) {
            var waiting = new ArrayList<>(List.of(lexicon.name()));
            var held = new LinkedHashSet<String>();
            while (!waiting.isEmpty()) {
                var next = waiting.remove(waiting.size() - 1);
                var known = named.get(next);
                if (known != null && held.add(next)) {
                    waiting.addAll(known.includes());
                }
            }
            held.forEach(each -> includers
                    .computeIfAbsent(each, none -> new LinkedHashSet<>())
                    .add(lexicon.name()));
        }
        return includers;
    }

    /**
     * Gives a lexicon its number.
     *
     * @param name the name
     * @return the number, or −1 if there is no such lexicon
     */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /**
     * Lists the lexicons.
     *
     * @return all of them, by their numbers
     */
    public List<Lexicon> all() {
        return lexicons;
    }

    /**
     * Lists the phrases that count for a lexicon.
     *
     * @param number its number
     * @return its own and those of the lexicons it includes
     */
    public List<Lexicon.Entry> entries(int number) {
        var found = new ArrayList<Lexicon.Entry>();
        for (int i = 0; i < entries.length; i++) {
            for (int owner : owners[i]) {
                if (owner == number) {
                    found.add(entries[i]);
                }
            }
        }
        return found;
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @param sink is told of every phrase in it, once for each lexicon that has it
     */
    public void read(String text, Sink sink) {
        matcher().scan(text, (phrase, from, to, lane) -> {
            for (int owner : owners[phrase]) {
                sink.said(owner, homes[phrase], entries[phrase], from, to, lane);
            }
        });
    }

    /** Packs are compared by their phrases far more often than the built-in one's are looked for. */
    private PhraseMatcher matcher() {
        var built = matcher;
        if (built == null) {
            synchronized (this) {
                built = matcher == null ? PhraseMatcher.of(phrases) : matcher;
                matcher = built;
            }
        }
        return built;
    }
}
