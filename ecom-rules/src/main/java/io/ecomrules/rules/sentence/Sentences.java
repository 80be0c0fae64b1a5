package io.ecomrules.rules.sentence;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.rules.lint.Nearest;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.Condition.Operator;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.OutcomeCall;
import io.ecomrules.rules.words.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sentences of one kind of decision. A line is one of them from its first character to its last, or it is none. */
public final class Sentences {

    /**
     * A condition that was read, and the fact it asks about.
     *
     * @param fact the fact's type
     * @param condition the condition, or null where the fact is asked for without one
     */
    public record Asked(
            Class<? extends Record> fact, @Nullable Condition condition) {}

    /** What divides values of a list. */
    private static final String SEPARATORS = "、或,";

    private static final Vocabulary WORDS = Vocabulary.CHINESE;

    private record Property(Class<? extends Record> fact, RecordComponent component, String word) {}

    private final List<Outcome> outcomes;
    private final List<Class<? extends Record>> facts;
    private final List<Property> properties = new ArrayList<>();
    private final Consumer<Problem> problems;
    private final Numbers numbers;

    /**
     * Prepares to read sentences of a kind.
     *
     * @param kind the kind of decision
     * @param problems is told what is wrong with them
     */
    public Sentences(DecisionKind kind, Consumer<Problem> problems) {
        this.outcomes = Outcome.of(kind).toList();
        this.facts = kind.facts();
        this.problems = problems;
        this.numbers = new Numbers(problems);
        for (var fact : facts) {
            for (var component : fact.getRecordComponents()) {
                if (component.getType() != boolean.class) {
                    WORDS.property(fact, component.getName())
                            .forEach(word -> properties.add(new Property(fact, component, word)));
                }
            }
        }
        properties.sort(Comparator.comparing((Property each) -> -each.word().length()));
    }

    /**
     * Reads a condition.
     *
     * @param line the sentence
     * @return the condition, or null if something is wrong with it, which has been reported
     */
    public @Nullable Asked condition(Line line) {
        for (var fact : facts) {
            if (line.text().equals(WORDS.any(fact))) {
                return new Asked(fact, null);
            }
            var flag = flag(fact, line);
            if (flag != null) {
                return flag;
            }
        }
        for (var property : properties) {
            if (line.text().startsWith(property.word())) {
                var rest = line.from(property.word().length());
                var type = property.component().getType();
                for (var word : Operators.of(type)) {
                    if (rest.text().startsWith(word.text())
                            && rest.text().length() > word.text().length()) {
                        var values = rest.from(word.text().length());
                        var condition = type.isEnum()
                                ? constants(property, word.operator(), values, line)
                                : number(property, word.operator(), values, line);
                        return condition == null ? null : new Asked(property.fact(), condition);
                    }
                }
            }
        }
        unknown(line, conditionSentences());
        return null;
    }

    /** Tells whether a line says what a rule sets. */
    boolean isOutcome(Line line) {
        return outcomes.stream().anyMatch(outcome -> Slots.of(WORDS.outcome(outcome), line) != null);
    }

    /** Reads what a rule sets, or says what is wrong with it and gives null. */
    @Nullable
    OutcomeCall outcome(Line line) {
        for (var outcome : outcomes) {
            var slots = Slots.of(WORDS.outcome(outcome), line);
            if (slots != null) {
                var arguments = new ArrayList<Literal>();
                for (int i = 0; i < slots.size(); i++) {
                    var argument = argument(outcome.parameters().get(i), slots.get(i));
                    if (argument != null) {
                        arguments.add(argument);
                    }
                }
                return arguments.size() == slots.size() ? new OutcomeCall(outcome.name(), arguments, line.at()) : null;
            }
        }
        unknown(line, outcomeSentences());
        return null;
    }

    private @Nullable Asked flag(Class<? extends Record> fact, Line line) {
        for (var component : fact.getRecordComponents()) {
            if (component.getType() == boolean.class) {
                for (var value : List.of(true, false)) {
                    if (line.text().equals(WORDS.flag(fact, component.getName(), value))) {
                        return new Asked(
                                fact,
                                new Condition(
                                        component.getName(),
                                        Operator.EQUAL,
                                        List.of(new Literal.Flag(value)),
                                        line.at()));
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Condition number(Property property, Operator operator, Line written, Line line) {
        var number = numbers.read(written, isMoney(property.component().getName()));
        return number == null
                ? null
                : new Condition(
                        property.component().getName(),
                        operator,
                        List.of(new Literal.Decimal(number, true)),
                        line.at());
    }

    /**
     * Tells whether a property is an amount of money.
     *
     * @param property the property of a fact
     * @return true for figures in a currency
     */
    public static boolean isMoney(String property) {
        return Figure.parse(property)
                .filter(figure -> figure.unit() == Unit.MONEY)
                .isPresent();
    }

    private @Nullable Condition constants(Property property, Operator operator, Line written, Line line) {
        var many = operator == Operator.EQUAL ? Operator.IN : Operator.NOT_IN;
        var ending = Operators.LISTS.getOrDefault(many, "");
        boolean isList = written.text().endsWith(ending);
        var values = isList ? written.part(0, written.text().length() - ending.length()) : written;
        var type = property.component().getType();
        var literals = new ArrayList<Literal>();
        for (var each : split(type, values)) {
            var text = unquoted(each).text();
            var name = WORDS.constantOf(type, text);
            if (name.isEmpty()) {
                refuse(
                        "unknown-value",
                        each,
                        "text",
                        text,
                        "what",
                        property.word(),
                        "nearest",
                        Nearest.to(text, WORDS.constants(type)));
                return null;
            }
            literals.add(new Literal.Constant(type.getSimpleName(), name.get()));
        }
        return new Condition(
                property.component().getName(), isList || literals.size() > 1 ? many : operator, literals, line.at());
    }

    /** Values are divided by 、 or 或, unless the whole is one value. */
    private static List<Line> split(Class<?> type, Line values) {
        return WORDS.constantOf(type, unquoted(values).text()).isPresent() ? List.of(values) : split(values);
    }

    private static List<Line> split(Line values) {
        var parts = new ArrayList<Line>();
        int begin = 0;
        boolean isQuoted = false;
        for (int i = 0; i <= values.text().length(); i++) {
            boolean isEnd = i == values.text().length();
            isQuoted ^= !isEnd && values.text().charAt(i) == '"';
            if (isEnd || (!isQuoted && SEPARATORS.indexOf(values.text().charAt(i)) >= 0)) {
                parts.add(values.part(begin, i));
                begin = i + 1;
            }
        }
        return parts;
    }

    private static Line unquoted(Line line) {
        var text = line.text();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? line.part(1, text.length() - 1)
                : line;
    }

    /**
     * Reads what something is set to.
     *
     * @param parameter what can stand there
     * @param written what was written
     * @return the value, or null if something is wrong with it, which has been reported
     */
    public @Nullable Literal argument(Parameter parameter, Line written) {
        return switch (parameter.shape()) {
            case INDICATOR -> {
                var code = WORDS.indicatorOf(unquoted(written).text());
                yield code.isPresent() ? new Literal.Text(code.get()) : unknownIndicator(written);
            }
            case CONSTANT -> constant(parameter, written);
            case CONSTANTS -> several(split(parameter.type(), written), each -> constant(parameter, each));
            case TEXT -> text(written);
            case TEXTS -> several(split(written), this::text);
            case NUMBER, SHARE -> {
                var number = numbers.read(written, false);
                yield number == null ? null : new Literal.Decimal(number, false);
            }
            case HOUR -> quantity(Literal.Hour.class, "unreadable-hour", written);
            case SPAN -> quantity(Literal.Length.class, "malformed-span", written);
            case SIZE -> quantity(Literal.Size.class, "malformed-size", written);
        };
    }

    private @Nullable Literal several(List<Line> parts, Function<Line, @Nullable Literal> read) {
        var values = new ArrayList<Literal>();
        for (var part : parts) {
            var value = read.apply(part);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == parts.size() ? new Literal.Several(values) : null;
    }

    private @Nullable Literal text(Line written) {
        var text = unquoted(written).written();
        if (!text.isBlank()) {
            return new Literal.Text(text);
        }
        refuse("empty-text", written);
        return null;
    }

    private @Nullable Literal constant(Parameter parameter, Line written) {
        var type = parameter.type();
        var text = unquoted(written).text();
        var name = WORDS.constantOf(type, text);
        var literal = new Literal.Constant(type.getSimpleName(), name.orElse(""));
        if (name.isPresent() && parameter.acceptsEach(literal)) {
            return literal;
        }
        var known = Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(each -> parameter.acceptsEach(new Literal.Constant(type.getSimpleName(), each)))
                .map(each -> WORDS.constant(type, each))
                .toList();
        refuse("unknown-value", written, "text", text, "what", WORDS.type(type), "nearest", Nearest.to(text, known));
        return null;
    }

    private @Nullable Literal quantity(Class<? extends Literal.Value> type, String code, Line written) {
        var literal = Literal.quoted(unquoted(written).text());
        if (type.isInstance(literal)) {
            return literal;
        }
        refuse(code, written, "value", written.text());
        return null;
    }

    private @Nullable Literal unknownIndicator(Line written) {
        var known = Indicator.all().stream()
                .map(indicator -> WORDS.indicator(indicator.code()))
                .toList();
        var text = unquoted(written).text();
        refuse("unknown-value", written, "text", text, "what", "指标", "nearest", Nearest.to(text, known));
        return null;
    }

    private List<String> conditionSentences() {
        var sentences = new ArrayList<String>();
        for (var fact : facts) {
            sentences.add(WORDS.any(fact));
            for (var component : fact.getRecordComponents()) {
                if (component.getType() == boolean.class) {
                    sentences.add(WORDS.flag(fact, component.getName(), true));
                    sentences.add(WORDS.flag(fact, component.getName(), false));
                }
            }
        }
        for (var property : properties) {
            for (var word : Operators.of(property.component().getType())) {
                sentences.add(property.word() + word.text() + "…");
            }
        }
        return sentences;
    }

    private List<String> outcomeSentences() {
        return outcomes.stream()
                .map(outcome -> WORDS.outcome(outcome).replaceAll("\\{[0-9]}", "…"))
                .toList();
    }

    private void unknown(Line line, List<String> known) {
        refuse("unknown-sentence", line, "text", line.text(), "nearest", Nearest.to(line.text(), known));
    }

    private void refuse(String code, Line at, String... parameters) {
        problems.accept(at.at().mark(Problem.of(code, parameters)));
    }
}
