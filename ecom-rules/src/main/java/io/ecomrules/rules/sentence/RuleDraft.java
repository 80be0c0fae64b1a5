package io.ecomrules.rules.sentence;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.OutcomeCall;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A rule while its sentences are read. */
final class RuleDraft {

    private static final String IF = "如果";
    private static final String THEN = "那么";

    private enum Part {
        METADATA,
        WHEN,
        THEN
    }

    private final Position at;
    private final String name;
    private final String remark;
    private final Sentences sentences;
    private final Consumer<Problem> problems;
    private final RuleMetadata metadata;
    private final Map<Class<? extends Record>, List<Condition>> asked = new LinkedHashMap<>();
    private final Map<Class<? extends Record>, Position> places = new LinkedHashMap<>();
    private Part part = Part.METADATA;
    private @Nullable OutcomeCall then;
    private boolean spoiled;

    RuleDraft(Position at, String name, String remark, Sentences sentences, Consumer<Problem> problems) {
        this.at = at;
        this.name = name;
        this.remark = remark;
        this.sentences = sentences;
        this.problems = problems;
        this.metadata = new RuleMetadata(at, name, problems);
    }

    void take(Line line, String written) {
        var text = line.text();
        if (text.startsWith(IF)) {
            part = Part.WHEN;
            conditions(afterColon(line.from(2)));
        } else if (text.startsWith(THEN)) {
            part = Part.THEN;
            outcome(afterColon(line.from(2)));
        } else if (part == Part.METADATA) {
            metadata(line, written);
        } else if (part == Part.WHEN) {
            conditions(line);
        } else {
            outcome(line);
        }
    }

    void spoil() {
        spoiled = true;
    }

    @Nullable
    Rule rule() {
        if (spoiled) {
            return null;
        }
        if (asked.isEmpty()) {
            refuse("no-condition", at, "rule", name);
        }
        if (then == null) {
            refuse("missing-outcome", at, "rule", name, "then", THEN);
        }
        var when = new ArrayList<FactPattern>();
        asked.forEach((fact, conditions) ->
                when.add(new FactPattern(fact.getSimpleName(), conditions, places.getOrDefault(fact, at))));
        var outcome = then;
        return outcome == null || when.isEmpty() ? null : metadata.rule(remark, when, outcome);
    }

    private void metadata(Line line, String written) {
        int colon = line.text().indexOf(':');
        var key = colon < 0 ? null : SentenceReader.METADATA.get(line.text().substring(0, colon));
        var word = colon < 0 ? beginning(line.text()) : null;
        if (word != null) {
            refuse("missing-colon", line.at(), "text", line.text(), "word", word);
            spoiled = true;
            return;
        }
        if (key == null) {
            refuse(
                    "unknown-sentence",
                    line.at(),
                    "text",
                    line.text(),
                    "nearest",
                    sentences.isOutcome(line) ? THEN : IF);
            return;
        }
        int first = written.replace('：', ':').indexOf(':');
        var value = written.substring(first + 1).strip();
        var place = line.from(Math.min(colon + 1, line.text().length())).at();
        metadata.put(key, place, key.equals("from") || key.equals("until") ? Days.iso(value) : value);
    }

    /** The word of a remark on the rule that a line begins with, or null. */
    private static @Nullable String beginning(String text) {
        return SentenceReader.METADATA.keySet().stream()
                .filter(text::startsWith)
                .findFirst()
                .orElse(null);
    }

    private void conditions(Line line) {
        for (var each : parts(line)) {
            var bare = without(each, "并且", "而且", "且");
            if (bare.isEmpty()) {
                continue;
            }
            if (sentences.isOutcome(bare)) {
                refuse("missing-then", bare.at(), "text", bare.text(), "then", THEN);
                spoiled = true;
                return;
            }
            var condition = sentences.condition(bare);
            if (condition == null) {
                spoiled = true;
            } else {
                places.putIfAbsent(condition.fact(), bare.at());
                var known = asked.computeIfAbsent(condition.fact(), none -> new ArrayList<>());
                if (condition.condition() != null) {
                    known.add(condition.condition());
                }
            }
        }
    }

    /** Several conditions may stand in a line, with commas between; a comma between digits belongs to a number. */
    private static List<Line> parts(Line line) {
        var text = line.text();
        var parts = new ArrayList<Line>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length();
            boolean isDigits = i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            if (isEnd || (",;".indexOf(text.charAt(i)) >= 0 && !isDigits)) {
                parts.add(line.part(begin, i));
                begin = i + 1;
            }
        }
        return parts;
    }

    private void outcome(Line line) {
        if (line.isEmpty()) {
            return;
        }
        if (then != null) {
            refuse("one-outcome-only", line.at(), "text", line.text());
            spoiled = true;
            return;
        }
        then = sentences.outcome(line);
        if (then == null) {
            spoiled = true;
        }
    }

    private static Line afterColon(Line line) {
        return without(line, ":", ",");
    }

    private static Line without(Line line, String... beginnings) {
        for (var beginning : beginnings) {
            if (line.text().startsWith(beginning)) {
                return line.from(beginning.length());
            }
        }
        return line;
    }

    private void refuse(String code, Position where, String... parameters) {
        problems.accept(where.mark(Problem.of(code, parameters)));
    }
}
