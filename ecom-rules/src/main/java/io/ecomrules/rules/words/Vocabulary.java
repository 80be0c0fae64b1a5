package io.ecomrules.rules.words;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.model.DecisionKind;
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
        return type == Post.class
                ? Post.valueOf(name).title(Locale.SIMPLIFIED_CHINESE)
                : first(type.getSimpleName() + "." + name);
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
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .filter(name -> name.equalsIgnoreCase(text)
                        || all(type.getSimpleName() + "." + name).contains(text))
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
     * Names a figure.
     *
     * @param name the constant's name
     * @return the word
     */
    public String figure(String name) {
        return Figure.valueOf(name).title(Locale.SIMPLIFIED_CHINESE);
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
