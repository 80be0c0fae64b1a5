package io.ecomrules.rules.example;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.sentence.Line;
import io.ecomrules.rules.sentence.Numbers;
import io.ecomrules.rules.sentence.Sentences;
import io.ecomrules.rules.words.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One example: whether a rule applies to some facts.
 *
 * @param names what stands in the column of the rule: a name, or the beginning of several with a star
 * @param applies what is expected
 * @param cells the facts: column title and text, where something was written
 * @param places where each cell stands
 * @param at where the example stands
 */
record ExampleRow(String names, boolean applies, Map<String, String> cells, Map<String, Position> places, Position at) {

    private static final Vocabulary WORDS = Vocabulary.CHINESE;

    boolean isForSeveral() {
        return names.endsWith("*");
    }

    boolean isFor(Rule rule) {
        return isForSeveral()
                ? rule.name().startsWith(names.substring(0, names.length() - 1))
                : rule.name().equals(names);
    }

    /**
     * Makes every set of facts that the row stands for: where nothing is written behind what the rule asks, it stands for any value; a
     * figure that is not written is not known.
     *
     * @return the sets, or null if a cell cannot be understood, which was told
     */
    @Nullable
    List<List<Record>> facts(DecisionKind kind, Rule rule, Consumer<Problem> problems) {
        var sets = new ArrayList<List<Record>>();
        sets.add(List.of());
        for (var pattern : rule.when()) {
            var facts = facts(kind, pattern, problems);
            if (facts == null) {
                return null;
            }
            var more = new ArrayList<List<Record>>();
            for (var set : sets) {
                for (var fact : facts) {
                    var with = new ArrayList<>(set);
                    with.add(fact);
                    more.add(with);
                }
            }
            sets.clear();
            sets.addAll(more);
        }
        return sets;
    }

    private @Nullable List<Record> facts(DecisionKind kind, FactPattern pattern, Consumer<Problem> problems) {
        var type = kind.fact(pattern.type()).orElseThrow();
        var values = new ArrayList<List<@Nullable Object>>();
        values.add(new ArrayList<>());
        for (var component : type.getRecordComponents()) {
            var possible = values(type, component, problems);
            if (possible == null) {
                return null;
            }
            var more = new ArrayList<List<@Nullable Object>>();
            for (var known : values) {
                for (var value : possible) {
                    var with = new ArrayList<>(known);
                    with.add(value);
                    more.add(with);
                }
            }
            values.clear();
            values.addAll(more);
        }
        return values.stream().map(each -> record(type, each)).toList();
    }

    private static Record record(Class<? extends Record> type, List<@Nullable Object> values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A fact refuses values of its own types.", impossible);
        }
    }

    private @Nullable List<@Nullable Object> values(
            Class<? extends Record> fact, RecordComponent component, Consumer<Problem> problems) {
        var titles = WORDS.property(fact, component.getName());
        var title = titles.stream().filter(cells::containsKey).findFirst().orElse(null);
        var type = component.getType();
        if (title == null) {
            return any(type);
        }
        var text = cells.getOrDefault(title, "");
        var at = places.getOrDefault(title, this.at);
        if (type.isEnum()) {
            var name = WORDS.constantOf(type, text);
            if (name.isEmpty()) {
                problems.accept(at.mark(Problem.of(
                        "unknown-value-in-example",
                        "text",
                        text,
                        "column",
                        title,
                        "nearest",
                        Nearest.to(text, WORDS.constants(type)))));
                return null;
            }
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(name.get()))
                    .<@Nullable Object>map(each -> each)
                    .toList();
        }
        if (type == boolean.class) {
            return flag(text, title, at, problems);
        }
        var number = new Numbers(problems).read(Line.in(at, text), Sentences.isMoney(component.getName()));
        return number == null ? null : List.of(type == Exact.class ? Exact.of(number) : number);
    }

    private static @Nullable List<@Nullable Object> flag(
            String text, String title, Position at, Consumer<Problem> problems) {
        for (boolean value : new boolean[] {true, false}) {
            if (text.equals(WORDS.flag(value))) {
                return List.of(value);
            }
        }
        problems.accept(at.mark(
                Problem.of("unknown-value-in-example", "text", text, "column", title, "nearest", WORDS.flag(true))));
        return null;
    }

    private static List<@Nullable Object> any(Class<?> type) {
        if (type.isEnum()) {
            return new ArrayList<>(Arrays.asList(type.getEnumConstants()));
        }
        if (type == boolean.class) {
            return new ArrayList<>(List.of(true, false));
        }
        var unknown = new ArrayList<@Nullable Object>();
        unknown.add(null);
        return unknown;
    }

    /** Tells whether a figure is written as exactly this number. */
    boolean isOn(DecisionKind kind, FactPattern pattern, String property, BigDecimal number) {
        var fact = kind.fact(pattern.type()).orElseThrow();
        return WORDS.property(fact, property).stream()
                .filter(cells::containsKey)
                .map(title -> new Numbers(problem -> {})
                        .read(Line.in(at, cells.getOrDefault(title, "")), Sentences.isMoney(property)))
                .anyMatch(value -> value != null && value.compareTo(number) == 0);
    }

    /** The cells that nothing in the rule asks for. */
    Map<String, Position> unused(DecisionKind kind, Rule rule) {
        var unused = new LinkedHashMap<>(places);
        for (var pattern : rule.when()) {
            var fact = kind.fact(pattern.type()).orElseThrow();
            for (var component : fact.getRecordComponents()) {
                WORDS.property(fact, component.getName()).forEach(unused::remove);
            }
        }
        return unused;
    }
}
