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

/** Collects what stands between a rule's name and its {@code when}, and says what is missing there. */
final class RuleMetadata {

    private static final List<String> KEYS = List.of("clause", "title", "en", "from", "until");

    private final String file;
    private final Token start;
    private final String name;
    private final Consumer<Problem> problems;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Token> places = new HashMap<>();

    RuleMetadata(String file, Token start, String name, Consumer<Problem> problems) {
        this.file = file;
        this.start = start;
        this.name = name;
        this.problems = problems;
    }

    void put(Token key, String value) {
        if (!KEYS.contains(key.text())) {
            report("unknown-metadata", key, "key", key.text(), "known", "@" + String.join(" @", KEYS));
        } else if (value.isBlank()) {
            report("empty-metadata", key, "key", key.text());
        } else if (values.putIfAbsent(key.text(), value) != null) {
            report("duplicate-metadata", key, "key", key.text());
        } else {
            places.put(key.text(), key);
        }
    }

    @Nullable
    Rule rule(String remark, List<FactPattern> when, OutcomeCall then) {
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
        var at = new Position(file, start.line(), start.column());
        return new Rule(name, clause, title, english, from, until, remark, when, then, at);
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
            report("missing-metadata", start, "rule", name, "key", key);
        }
        return value;
    }

    private @Nullable LocalDate date(String key, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException malformed) {
            report("malformed-date", place(key), "rule", name, "date", written);
            return null;
        }
    }

    /** Where a value was written, so that its author finds it. */
    private Token place(String key) {
        return places.getOrDefault(key, start);
    }

    private void report(String code, Token at, String... parameters) {
        problems.accept(Problem.of(code, parameters).at(file, at.line(), at.column()));
    }
}
