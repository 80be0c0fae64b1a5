package io.ecomrules.benchmarks.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Real Chinese service language from the folder of shared data, and phrases from it. */
public final class Chats {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> dialogues = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();

    private Chats() {}

    /**
     * Reads the dialogues and reply scripts.
     *
     * @param shared the folder of shared data
     * @return the texts
     */
    public static Chats read(Path shared) {
        var chats = new Chats();
        var lines = lines(shared.resolve("data/zh-cs-crosswoz/dialogues.jsonl"));
        for (var line : lines) {
            var text = new ArrayList<String>();
            JSON.readTree(line)
                    .get("turns")
                    .forEach(turn -> text.add(turn.get("text").asString()));
            chats.dialogues.add(String.join("\n", text));
        }
        lines(shared.resolve("data/zh-cs-scripts/scripts.jsonl"))
                .forEach(line ->
                        chats.scripts.add(JSON.readTree(line).get("text").asString()));
        return chats;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Gives what is searched: whole dialogues, one a text.
     *
     * @return the dialogues
     */
    public List<String> dialogues() {
        return dialogues;
    }

    /**
     * Gives phrases that stand in the dialogues everywhere.
     *
     * @param count how many
     * @param without how many of the most frequent to leave out, so that the others stand less densely
     * @return the most frequent other stretches of two to five characters
     */
    public List<String> frequent(int count, int without) {
        return stretches(dialogues, 2).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(without)
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Gives phrases of the same trade that hardly stand in the dialogues.
     *
     * @param count how many
     * @return stretches of the scripts, nearly all of which the dialogues do not have
     */
    public List<String> rare(int count) {
        var known = new HashMap<>(stretches(dialogues, 2));
        Set<String> rare = new HashSet<>(stretches(scripts, 2).keySet());
        rare.removeIf(stretch -> known.getOrDefault(stretch, 0) > 0);
        var phrases = rare.stream()
                .sorted(Comparator.comparing((String stretch) -> stretch.hashCode())
                        .thenComparing(stretch -> stretch))
                .limit(count - 20L)
                .collect(Collectors.toCollection(ArrayList::new));
        known.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .limit(20)
                .forEach(phrases::add);
        return phrases;
    }

    /** Stretches of letters of the given length up to 5 with how often they stand. */
    private static Map<String, Integer> stretches(List<String> texts, int shortest) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            for (int from = 0; from < text.length(); from++) {
                for (int to = from + 1; to <= Math.min(from + 5, text.length()); to++) {
                    if (!isChinese(text.charAt(to - 1))) {
                        break;
                    }
                    if (to - from >= shortest) {
                        counts.merge(text.substring(from, to), 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
