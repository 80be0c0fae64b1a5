package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.OutcomeCall;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleMetadata;
import io.ecomrules.rules.sentence.Days;
import io.ecomrules.rules.sentence.Line;
import io.ecomrules.rules.sentence.Sentences;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a table: a rule. */
final class RuleRow {

    private static final Vocabulary WORDS = Vocabulary.CHINESE;
    /** Between several objects in one cell. */
    static final String BETWEEN_OBJECTS = "·";

    private static final List<String> METADATA = List.of("clause", "title", "en", "from", "until");

    private final Grid grid;
    private final int row;
    private final Columns columns;
    private final Consumer<Problem> problems;

    RuleRow(Grid grid, int row, Columns columns, Consumer<Problem> problems) {
        this.grid = grid;
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    void read(Map<DecisionKind, List<Rule>> rules) {
        var kind = kind();
        if (kind == null) {
            return;
        }
        var rule = rule(kind);
        if (rule != null) {
            rules.computeIfAbsent(kind, none -> new ArrayList<>()).add(rule);
        }
    }

    private @Nullable DecisionKind kind() {
        var text = text("kind");
        var kind = WORDS.kindOf(text);
        if (kind.isEmpty()) {
            var known = Arrays.stream(DecisionKind.values()).map(WORDS::kind).collect(Collectors.joining("、"));
            refuse("unknown-rule-kind", "kind", "text", text, "known", known);
            return null;
        }
        return kind.get();
    }

    private @Nullable Rule rule(DecisionKind kind) {
        var metadata = new RuleMetadata(at("name"), text("name"), problems);
        for (var key : METADATA) {
            var text = text(key);
            if (!text.isEmpty()) {
                metadata.put(key, at(key), key.equals("from") || key.equals("until") ? Days.iso(text) : text);
            }
        }
        var sentences = new Sentences(kind, problems);
        var when = when(kind, sentences);
        var then = then(kind, sentences);
        return when == null || then == null ? null : metadata.rule(text("remark"), when, then);
    }

    private @Nullable List<FactPattern> when(DecisionKind kind, Sentences sentences) {
        var asked = new LinkedHashMap<Class<? extends Record>, List<Condition>>();
        var places = new LinkedHashMap<Class<? extends Record>, Position>();
        boolean isSound = true;
        for (var column : columns.conditions().entrySet()) {
            var text = grid.text(row, column.getKey()).strip();
            if (text.isEmpty()) {
                continue;
            }
            var at = grid.at(row, column.getKey());
            var condition = sentences.condition(Line.in(at, sentence(kind, column.getValue(), text)));
            if (condition == null) {
                isSound = false;
                continue;
            }
            places.putIfAbsent(condition.fact(), at);
            var conditions = asked.computeIfAbsent(condition.fact(), none -> new ArrayList<>());
            if (condition.condition() != null) {
                conditions.add(condition.condition());
            }
        }
        if (!isSound) {
            return null;
        }
        if (asked.isEmpty()) {
            return List.of(new FactPattern(kind.facts().get(0).getSimpleName(), List.of(), at("name")));
        }
        var when = new ArrayList<FactPattern>();
        asked.forEach((fact, conditions) ->
                when.add(new FactPattern(fact.getSimpleName(), conditions, places.getOrDefault(fact, at("name")))));
        return when;
    }

    /** The title and the cell together are a sentence; a column of 是 and 否 has a sentence for each, and “no matter what” is one itself. */
    private static String sentence(DecisionKind kind, String beginning, String cell) {
        for (var fact : kind.facts()) {
            if (cell.equals(WORDS.any(fact))) {
                return cell;
            }
            for (var component : fact.getRecordComponents()) {
                boolean isFlag = component.getType() == boolean.class
                        && WORDS.property(fact, component.getName()).contains(beginning);
                if (isFlag && (cell.equals(WORDS.flag(true)) || cell.equals(WORDS.flag(false)))) {
                    return WORDS.flag(fact, component.getName(), cell.equals(WORDS.flag(true)));
                }
            }
        }
        return beginning + cell;
    }

    private @Nullable OutcomeCall then(DecisionKind kind, Sentences sentences) {
        var text = text("outcome");
        var outcome = Outcome.of(kind)
                .filter(each -> WORDS.set(each).equals(text) || each.name().equals(text))
                .findFirst();
        if (outcome.isEmpty()) {
            var known = Outcome.of(kind).map(WORDS::set).toList();
            refuse(
                    "unknown-setting",
                    "outcome",
                    "text",
                    text,
                    "kind",
                    WORDS.kind(kind),
                    "nearest",
                    Nearest.to(text, known));
            return null;
        }
        var arguments = new ArrayList<Literal>();
        boolean isSound = true;
        for (var code : List.of("object", "value")) {
            var wanted = outcome.get().parameters().stream()
                    .filter(parameter -> parameter.shape().isValue() == code.equals("value"))
                    .toList();
            isSound &= wanted.isEmpty() ? isUnused(code, text) : arguments(sentences, wanted, code, arguments);
        }
        return isSound ? new OutcomeCall(outcome.get().name(), arguments, at("outcome")) : null;
    }

    private boolean isUnused(String code, String setting) {
        if (text(code).isEmpty()) {
            return true;
        }
        refuse("cell-not-used", code, "setting", setting, "text", text(code));
        return false;
    }

    /** Several objects stand in one cell with a dot between, in the order of the outcome; a quantity stands behind them. */
    private boolean arguments(Sentences sentences, List<Parameter> wanted, String code, List<Literal> arguments) {
        if (text(code).isEmpty()) {
            refuse("empty-cell", code, "column", WORDS.column(code).get(0), "rule", text("name"));
            return false;
        }
        var parts = wanted.size() == 1
                ? List.of(text(code))
                : List.of(text(code).split("\\s*" + BETWEEN_OBJECTS + "\\s*", -1));
        if (parts.size() != wanted.size()) {
            refuse(
                    "wrong-number-of-objects",
                    code,
                    "text",
                    text(code),
                    "example",
                    wanted.stream()
                            .map(parameter -> parameter.shape() == Parameter.Shape.CONSTANT
                                    ? WORDS.constants(parameter.type()).get(0)
                                    : parameter.example().replace("\"", ""))
                            .collect(Collectors.joining(BETWEEN_OBJECTS)));
            return false;
        }
        int before = arguments.size();
        for (int i = 0; i < parts.size(); i++) {
            var argument = sentences.argument(wanted.get(i), Line.in(at(code), parts.get(i)));
            if (argument != null) {
                arguments.add(argument);
            }
        }
        return arguments.size() == before + wanted.size();
    }

    private String text(String code) {
        var column = columns.column(code);
        return column == null ? "" : grid.text(row, column).strip();
    }

    private Position at(String code) {
        var column = columns.column(code);
        return grid.at(row, column == null ? 1 : column);
    }

    private void refuse(String problem, String code, String... parameters) {
        problems.accept(at(code).mark(Problem.of(problem, parameters)));
    }
}
