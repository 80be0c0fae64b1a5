package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lexicon. A line is a remark (it begins with #), a line of the head (名称：…), or a phrase with what is to be said of it in 【】:
 *
 * <pre>
 * 名称：礼貌词
 * 忽略：否定、引用、复述
 *
 * 请【除非：请假、申请】
 * 难道*吗【间隔：10；需复核】
 * </pre>
 *
 * <p>The keys may be English too: name, ignore, confidence, includes, reach; unless, group, gap, certain, likely, needs-review.
 */
public final class LexiconReader {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("名称", "name"),
            Map.entry("忽略", "ignore"),
            Map.entry("把握", "confidence"),
            Map.entry("包含", "includes"),
            Map.entry("管到", "reach"),
            Map.entry("除非", "unless"),
            Map.entry("组", "group"),
            Map.entry("间隔", "gap"),
            Map.entry("小句", "clause"),
            Map.entry("整句", "sentence"),
            Map.entry("前文", "before"));
    private static final List<String> HEAD = List.of("name", "ignore", "confidence", "includes", "reach");
    private static final Map<String, Lexicon.Reach> REACHES =
            Map.of("clause", Lexicon.Reach.CLAUSE, "sentence", Lexicon.Reach.SENTENCE, "before", Lexicon.Reach.BEFORE);

    private final String file;
    private final Consumer<Problem> problems;
    private final List<Lexicon.Entry> entries = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private @Nullable String name;
    private Set<String> ignored = Set.of();
    private List<String> includes = List.of();
    private Confidence confidence = Confidence.CERTAIN;
    private Lexicon.Reach reach = Lexicon.Reach.CLAUSE;
    private int line;

    private LexiconReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file its path, for problems
     * @param text its text
     * @param problems is told everything that is wrong with it
     * @return the lexicon, or null if it has no name
     */
    public static @Nullable Lexicon read(String file, String text, Consumer<Problem> problems) {
        var reader = new LexiconReader(file, problems);
        text.lines().forEach(reader::take);
        return reader.lexicon();
    }

    private @Nullable Lexicon lexicon() {
        if (name == null) {
            line = 0;
            report("lexicon-without-name");
            return null;
        }
        if (entries.isEmpty() && includes.isEmpty()) {
            line = 0;
            report("empty-lexicon", "lexicon", name);
        }
        return new Lexicon(name, file, ignored, reach, confidence, includes, entries);
    }

    private void take(String written) {
        line++;
        var text = written.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            // A phrase cannot begin with the mark of a remark; digits at its beginning are written ＃.
            if (text.startsWith("#") && text.endsWith("】")) {
                report("phrase-digits-first", "text", text);
            }
            return;
        }
        int colon = colon(text);
        var key = colon < 0 ? "" : word(text.substring(0, colon).strip());
        if (HEAD.contains(key)) {
            head(key, text.substring(colon + 1).strip());
        } else {
            phrase(text);
        }
    }

    /** A key in either language. */
    private static String word(String written) {
        return WORDS.getOrDefault(written, written);
    }

    private static int colon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
    }

    private void head(String key, String value) {
        if (value.isEmpty()) {
            report("empty-lexicon-head", "text", key);
            return;
        }
        switch (key) {
            case "name" -> name = value;
            case "ignore" -> ignored = new LinkedHashSet<>(list(value));
            case "includes" -> includes = list(value);
            case "reach" -> {
                var known = REACHES.get(word(value));
                if (known == null) {
                    report("unknown-lexicon-value", "text", value, "known", "小句、整句、前文");
                } else {
                    reach = known;
                }
            }
            default -> {
                var known = confidenceOf(value);
                if (known == null) {
                    report("unknown-lexicon-value", "text", value, "known", confidences());
                } else {
                    confidence = known;
                }
            }
        }
    }

    /** A phrase and, in brackets behind it, what is to be said of it. */
    private void phrase(String text) {
        int open = text.indexOf('【');
        var bare = open < 0 ? text : text.substring(0, open).strip();
        if (bare.isEmpty() || (open >= 0 && !text.endsWith("】"))) {
            report("malformed-phrase", "text", text);
            return;
        }
        var remarks = open < 0 ? "" : text.substring(open + 1, text.length() - 1);
        int gap = Phrase.USUAL_GAP;
        String group = null;
        var exceptions = new ArrayList<String>();
        Confidence own = null;
        for (var remark : remarks.split("[；;]", -1)) {
            int colon = colon(remark);
            var key = word((colon < 0 ? remark : remark.substring(0, colon)).strip());
            var value = colon < 0 ? "" : remark.substring(colon + 1).strip();
            if (key.equals("unless")) {
                exceptions.addAll(list(value));
            } else if (key.equals("group") && !value.isEmpty()) {
                group = value;
            } else if (key.equals("gap") && value.matches("[0-9]{1,3}")) {
                gap = Integer.parseInt(value);
            } else if (colon < 0 && confidenceOf(key) != null) {
                own = confidenceOf(key);
            } else if (!key.isEmpty() || colon >= 0) {
                report("unknown-phrase-remark", "text", remark.strip());
            }
        }
        add(bare, gap, exceptions, group, own);
    }

    private void add(String text, int gap, List<String> exceptions, @Nullable String group, @Nullable Confidence own) {
        if (!seen.add(text)) {
            report("phrase-twice", "text", text);
            return;
        }
        try {
            entries.add(
                    new Lexicon.Entry(new Phrase(text, gap, exceptions), group, own == null ? confidence : own, line));
        } catch (InvalidInputException refusal) {
            refusal.problems().forEach(problem -> problems.accept(problem.at(file, line, 0)));
        }
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split("[、,，]", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Confidence confidenceOf(String word) {
        return Arrays.stream(Confidence.values())
                .filter(each -> each.title(Locale.SIMPLIFIED_CHINESE).equals(word)
                        || each.code().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String confidences() {
        return Arrays.stream(Confidence.values())
                .map(each -> each.title(Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("、"));
    }

    private void report(String code, String... parameters) {
        problems.accept(Problem.of(code, parameters).at(file, line, 0));
    }
}
