package io.ecomrules.rules.words;

import io.ecomrules.core.finding.Titled;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the facts, values and outcomes of rules are called in Chinese. What has no word cannot be written in sentences and tables, so that
 * every new fact and outcome needs a line in {@code words.properties}. Immutable.
 */
public final class Vocabulary {

    /** The words that come with the library. */
    public static final Vocabulary CHINESE = new Vocabulary();

    private final Properties words = new Properties();

    private Vocabulary() {
        try (var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.properties"), "words");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Names a kind of decision.
     *
     * @param kind the kind
     * @return its name
     */
    public String kind(DecisionKind kind) {
        return first("kind." + kind.code());
    }

    /**
     * Finds a kind of decision by its name or code.
     *
     * @param text what was written
     * @return the kind, or empty
     */
    public Optional<DecisionKind> kindOf(String text) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind ->
                        kind.code().equals(text) || all("kind." + kind.code()).contains(text))
                .findFirst();
    }

    /**
     * Says that a fact is asked for without a condition.
     *
     * @param fact the fact's type
     * @return the words
     */
    public String any(Class<?> fact) {
        return first(fact.getSimpleName());
    }

    /**
     * Names a property of a fact.
     *
     * @param fact the fact's type
     * @param property the property
     * @return every way to call it, the usual one first
     */
    public List<String> property(Class<?> fact, String property) {
        return all(fact.getSimpleName() + "." + property);
    }

    /**
     * Says that a property which is true or false has a value.
     *
     * @param fact the fact's type
     * @param property the property
     * @param value true or false
     * @return the words
     */
    public String flag(Class<?> fact, String property, boolean value) {
        return first(fact.getSimpleName() + "." + property + "." + value);
    }

    /**
     * Names a constant.
     *
     * @param type the type of the property
     * @param name the constant's name
     * @return the word
     */
    public String constant(Class<?> type, String name) {
        return titled(type, name)
                .map(titled -> titled.title(Locale.SIMPLIFIED_CHINESE))
                .orElseGet(() -> first(type.getSimpleName() + "." + name));
    }

    private static Optional<Titled> titled(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant instanceof Titled
                        && ((Enum<?>) constant).name().equals(name))
                .map(Titled.class::cast)
                .findFirst();
    }

    /**
     * Says what something is set to, for readers.
     *
     * @param parameter what can stand there
     * @param literal the value
     * @param locale the reader's locale
     * @return the words; a constant that has no English name is given by its code, and a text is quoted, whatever its language
     */
    public String argument(Parameter parameter, Literal literal, Locale locale) {
        if (literal instanceof Literal.Value value) {
            return value(parameter, value, locale);
        }
        if (parameter.shape() == Parameter.Shape.TEXT) {
            return "“" + literal.text() + "”";
        }
        if (literal instanceof Literal.Constant constant
                && !locale.getLanguage().equals("zh")) {
            return titled(parameter.type(), constant.name())
                    .map(titled -> titled.title(locale))
                    .orElseGet(() -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return argument(parameter, literal);
    }

    /**
     * Says what the constants of a type are.
     *
     * @param type an enum type
     * @return the word
     */
    public String type(Class<?> type) {
        return first("type." + type.getSimpleName());
    }

    /**
     * Says a value.
     *
     * @param parameter what it is set for
     * @param literal the value
     * @param locale the reader's locale
     * @return the words, without blanks around them
     */
    public String value(Parameter parameter, Literal.Value literal, Locale locale) {
        if (literal instanceof Literal.Several several) {
            boolean isChinese = locale.getLanguage().equals("zh");
            var between = isChinese ? "、" : ", ";
            // Texts of a rule stay in its own language, and are quoted where that is not the reader's.
            boolean isQuoted = parameter.shape() == Parameter.Shape.TEXTS && !isChinese;
            return several.values().stream()
                    .map(each -> isQuoted ? "“" + each.text() + "”" : argument(parameter, each, locale))
                    .collect(Collectors.joining(between));
        }
        if (literal instanceof Literal.Decimal number && parameter.shape() == Parameter.Shape.SHARE) {
            return new Literal.Decimal(number.value().movePointRight(2), false).text() + "%";
        }
        return literal instanceof Literal.Length length ? length.value().text(locale) : literal.text();
    }

    /**
     * Writes what something is set to, for rule files: a number with all the digits that its author wrote.
     *
     * @param parameter what can stand there
     * @param literal the value
     * @return the words, without blanks around them
     */
    public String argument(Parameter parameter, Literal literal) {
        if (literal instanceof Literal.Decimal number) {
            return parameter.shape() == Parameter.Shape.SHARE
                    ? number.value().movePointRight(2).toPlainString() + "%"
                    : number.value().toPlainString();
        }
        if (literal instanceof Literal.Value value) {
            return value(parameter, value, Locale.SIMPLIFIED_CHINESE);
        }
        if (literal instanceof Literal.Constant constant) {
            return constant(parameter.type(), constant.name());
        }
        return parameter.shape() == Parameter.Shape.INDICATOR ? indicator(literal.text()) : literal.text();
    }

    /**
     * Lists the words for the constants of a type.
     *
     * @param type an enum type
     * @return their words, in their order
     */
    public List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> constant(type, ((Enum<?>) each).name()))
                .toList();
    }

    /**
     * Finds a constant by its word or its code.
     *
     * @param type an enum type
     * @param text what was written
     * @return the constant's name, or empty
     */
    public Optional<String> constantOf(Class<?> type, String text) {
        if (type == Post.class) {
            return Post.parse(text).map(Post::name);
        }
        if (type == Figure.class) {
            return Measure.parse(text).filter(Figure.class::isInstance).map(figure -> ((Figure) figure).name());
        }
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .filter(name -> name.equalsIgnoreCase(text) || names(type, name).contains(text))
                .findFirst();
    }

    /**
     * Names an indicator.
     *
     * @param code its code
     * @return the word
     */
    public String indicator(String code) {
        var own = words.getProperty("indicator." + code);
        return own == null
                ? Indicator.parse(code)
                        .map(indicator -> indicator.actual().title(Locale.SIMPLIFIED_CHINESE))
                        .orElse(code)
                : own.split("\\|", 2)[0];
    }

    /**
     * Finds an indicator by its name or code.
     *
     * @param text what was written
     * @return its code, or empty
     */
    public Optional<String> indicatorOf(String text) {
        return Indicator.all().stream()
                .map(Indicator::code)
                .filter(code -> code.equalsIgnoreCase(text)
                        || Arrays.asList(words.getProperty("indicator." + code, "")
                                        .split("\\|", -1))
                                .contains(text))
                .findFirst()
                .or(() -> Measure.parse(text)
                        .map(Measure::code)
                        .filter(code -> Indicator.parse(code).isPresent()));
    }

    /**
     * Says what a rule sets.
     *
     * @param outcome the outcome
     * @return the words, with {@code {1}}, {@code {2}} for its arguments
     */
    public String outcome(Outcome outcome) {
        return first("outcome." + outcome.name());
    }

    /**
     * Says whether something is so.
     *
     * @param value true or false
     * @return the word
     */
    public String flag(boolean value) {
        return first(String.valueOf(value));
    }

    /**
     * Says whether a rule applies, as an example expects it.
     *
     * @param value true or false
     * @return the word
     */
    public String applies(boolean value) {
        return first("applies." + value);
    }

    /**
     * Names what a rule sets, as a table calls it.
     *
     * @param outcome the outcome
     * @return the word
     */
    public String set(Outcome outcome) {
        return first("set." + outcome.name());
    }

    /**
     * Names a column that every table has.
     *
     * @param code the column
     * @return every way to call it, the usual one first
     */
    public List<String> column(String code) {
        return all("column." + code);
    }

    private List<String> names(Class<?> type, String name) {
        var key = type.getSimpleName() + "." + name;
        return words.containsKey(key) ? all(key) : List.of(constant(type, name));
    }

    private String first(String key) {
        return all(key).get(0);
    }

    private List<String> all(String key) {
        var value = words.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("There is no word for " + key + " in words.properties.");
        }
        return List.of(value.split("\\|", -1));
    }
}
