package io.ecomrules.rules.model;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what a rule says of itself, whatever the notation, and says what is missing or malformed there. */
public final class RuleMetadata {

    private static final List<String> KEYS = List.of("clause", "title", "en", "from", "until");

    private static final Map<String, String> WHAT = Map.of("clause", "依据", "title", "标题", "from", "生效日期");

    private final Position start;
    private final String name;
    private final Consumer<Problem> problems;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Position> places = new HashMap<>();

    /**
     * Begins with a rule that has said nothing yet.
     *
     * @param start where the rule begins
     * @param name its name
     * @param problems is told every problem
     */
    public RuleMetadata(Position start, String name, Consumer<Problem> problems) {
        this.start = start;
        this.name = name;
        this.problems = problems;
    }

    /**
     * Takes one thing a rule says of itself.
     *
     * @param key one of {@code clause}, {@code title}, {@code en}, {@code from}, {@code until}
     * @param at where it stands
     * @param value the value as written
     */
    public void put(String key, Position at, String value) {
        if (!KEYS.contains(key)) {
            report("unknown-metadata", at, "key", key, "known", "@" + String.join(" @", KEYS));
        } else if (value.isBlank()) {
            report("empty-metadata", at, "key", key);
        } else if (values.putIfAbsent(key, value) != null) {
            report("duplicate-metadata", at, "key", key);
        } else {
            places.put(key, at);
        }
    }

    /**
     * Puts the rule together.
     *
     * @param remark the remark that belongs to it
     * @param when what it asks for
     * @param then what it sets
     * @return the rule, or null if something of it is missing or malformed, which has been reported
     */
    public @Nullable Rule rule(String remark, List<FactPattern> when, OutcomeCall then) {
        var clause = clause();
        var title = required("title");
        var from = date("from", required("from"));
        var until = date("until", values.get("until"));
        if (name.isBlank()) {
            report("empty-name", start);
        }
        if (clause == null || title == null || from == null || name.isBlank()) {
            return null;
        }
        if (until != null && !until.isAfter(from)) {
            report("until-not-after-from", start, "rule", name, "from", from.toString(), "until", until.toString());
            return null;
        }
        var english = values.getOrDefault("en", title);
        return new Rule(name, clause, title, english, from, until, remark, when, then, start);
    }

    private @Nullable ClauseId clause() {
        var written = required("clause");
        if (written == null) {
            return null;
        }
        if (!ClauseId.isValid(written)) {
            report("malformed-clause", place("clause"), "rule", name, "clause", written);
            return null;
        }
        return ClauseId.of(written);
    }

    private @Nullable String required(String key) {
        var value = values.get(key);
        if (value == null) {
            report("missing-metadata", start, "rule", name, "key", key, "what", WHAT.getOrDefault(key, key));
        }
        return value;
    }

    private @Nullable LocalDate date(String key, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return Dates.parse(written);
        } catch (DateTimeException malformed) {
            report("malformed-date", place(key), "rule", name, "date", written);
            return null;
        }
    }

    /** Where a value was written, so that its author finds it. */
    private Position place(String key) {
        return places.getOrDefault(key, start);
    }

    private void report(String code, Position at, String... parameters) {
        problems.accept(at.mark(Problem.of(code, parameters)));
    }
}
