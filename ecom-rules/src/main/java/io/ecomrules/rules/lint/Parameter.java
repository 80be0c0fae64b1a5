package io.ecomrules.rules.lint;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.rules.model.Literal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an outcome can be set to. Immutable. */
public final class Parameter {

    /** How a value is written. */
    public enum Shape {
        /** The code of an indicator. */
        INDICATOR,
        /** A constant of an enum. */
        CONSTANT,
        /** One or more constants of an enum, which are set together. */
        CONSTANTS,
        /** A text, such as the name of an account. */
        TEXT,
        /** One or more texts, which are set together. */
        TEXTS,
        /** A number. */
        NUMBER,
        /** A number that is read as a percentage. */
        SHARE,
        /** An hour of the day. */
        HOUR,
        /** A span of time. */
        SPAN,
        /** The size of a file. */
        SIZE;

        /**
         * Tells whether it says what something is set to, and not which thing.
         *
         * @return true for values
         */
        public boolean isValue() {
            return this != INDICATOR && this != CONSTANT && this != TEXT;
        }
    }

    /** The code of an indicator. */
    public static final Parameter INDICATOR = new Parameter(
            Shape.INDICATOR,
            null,
            "\"sales-attainment\"",
            literal -> indicator(literal).isPresent());
    /** The code of an indicator that takes its target from a rule. */
    public static final Parameter TARGETED_INDICATOR = new Parameter(
            Shape.INDICATOR,
            null,
            "\"gross-margin\"",
            literal -> indicator(literal).filter(Indicator::needsTarget).isPresent());
    /** A figure that is an amount of money. */
    public static final Parameter MONEY_FIGURE = new Parameter(
            Shape.CONSTANT,
            Figure.class,
            "Figure.SALES",
            literal -> Arrays.stream(Figure.values())
                    .anyMatch(figure -> isConstant(literal, figure) && figure.unit() == Unit.MONEY));
    /** A share above 0 and at most 1. */
    public static final Parameter SHARE = new Parameter(
            Shape.SHARE,
            null,
            "0.6",
            literal -> isNumber(literal, number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0));
    /** A number of 0 or more. */
    public static final Parameter AMOUNT =
            new Parameter(Shape.NUMBER, null, "0.95", literal -> isNumber(literal, number -> number.signum() >= 0));
    /** A whole number of 1 or more. */
    public static final Parameter COUNT = whole("3", 1, 1_000);
    /** A whole number of 0 or more. */
    public static final Parameter COUNT_OR_NONE = whole("0", 0, 1_000);
    /** A number of months to wait; more than ten years is a slip of the pen. */
    public static final Parameter MONTHS = whole("1", 0, 120);
    /** A number of months that something lasts. */
    public static final Parameter LASTING_MONTHS = whole("6", 1, 120);
    /** How many of the four kinds of characters. */
    public static final Parameter CLASSES = whole("2", 1, 4);
    /** A month of the year. */
    public static final Parameter MONTH = whole("4", 1, 12);
    /** A day of the month. */
    public static final Parameter DAY = whole("15", 1, 31);
    /** An hour of the day. */
    public static final Parameter HOUR = new Parameter(Shape.HOUR, null, "\"08:50\"", Literal.Hour.class::isInstance);
    /** A span of time. */
    public static final Parameter SPAN =
            new Parameter(Shape.SPAN, null, "\"10 minutes\"", Literal.Length.class::isInstance);

    /** A span of time by the clock on the wall, such as seconds. */
    public static final Parameter WALL_TIME = new Parameter(
            Shape.SPAN,
            null,
            "\"30 seconds\"",
            literal -> literal instanceof Literal.Length length && length.value() instanceof WallTime);

    /** The size of a file. */
    public static final Parameter SIZE = new Parameter(Shape.SIZE, null, "\"500 K\"", Literal.Size.class::isInstance);
    /** How many bytes a K is. */
    public static final Parameter BYTES_IN_K = whole("1024", 1_000, 1_024);

    /** A text. */
    public static final Parameter TEXT = new Parameter(Shape.TEXT, null, "\"…\"", Parameter::isText);
    /** The name of a lexicon of the pack. */
    public static final Parameter LEXICON = new Parameter(Shape.TEXT, null, "\"礼貌词\"", Parameter::isText);

    /** Texts that are set together. */
    public static final Parameter TEXTS = new Parameter(
            Shape.TEXTS,
            null,
            "( \"…\", \"…\" )",
            literal -> isSeveral(literal, Integer.MAX_VALUE)
                    && ((Literal.Several) literal).values().stream().allMatch(Parameter::isText));

    private final Shape shape;
    private final @Nullable Class<? extends Enum<?>> type;
    private final String example;
    private final Predicate<Literal> accepted;

    private Parameter(
            Shape shape, @Nullable Class<? extends Enum<?>> type, String example, Predicate<Literal> accepted) {
        this.shape = shape;
        this.type = type;
        this.example = example;
        this.accepted = accepted;
    }

    /**
     * Takes any constant of a type.
     *
     * @param type an enum type that has at least one
     * @return what can be set to one of them
     */
    public static Parameter of(Class<? extends Enum<?>> type) {
        var constants = type.getEnumConstants();
        return new Parameter(
                Shape.CONSTANT,
                type,
                type.getSimpleName() + "." + constants[0].name(),
                literal -> Arrays.stream(constants).anyMatch(constant -> isConstant(literal, constant)));
    }

    /**
     * Takes one or more constants of a type, which are set together.
     *
     * @param type an enum type that has at least one
     * @return what can be set to some of them, each once
     */
    public static Parameter several(Class<? extends Enum<?>> type) {
        return constants(type, Integer.MAX_VALUE);
    }

    /**
     * Takes one constant of a type as a value: a later rule replaces it.
     *
     * @param type an enum type that has at least one
     * @return what can be set to one of them
     */
    public static Parameter one(Class<? extends Enum<?>> type) {
        return constants(type, 1);
    }

    private static Parameter constants(Class<? extends Enum<?>> type, int most) {
        var each = of(type);
        return new Parameter(
                Shape.CONSTANTS,
                type,
                "( " + each.example() + " )",
                literal -> isSeveral(literal, most)
                        && ((Literal.Several) literal).values().stream().allMatch(each::accepts));
    }

    private static boolean isSeveral(Literal literal, int most) {
        return literal instanceof Literal.Several several
                && !several.values().isEmpty()
                && several.values().size() <= most
                && new HashSet<>(several.values()).size() == several.values().size();
    }

    private static Parameter whole(String example, int least, int most) {
        return new Parameter(
                Shape.NUMBER,
                null,
                example,
                literal -> isNumber(
                        literal,
                        number -> number.stripTrailingZeros().scale() <= 0
                                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                                && number.compareTo(BigDecimal.valueOf(most)) <= 0));
    }

    /**
     * Tells how values are written.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Tells the type of the constants.
     *
     * @return an enum type
     * @throws IllegalStateException if values are no constants
     */
    public Class<? extends Enum<?>> type() {
        if (type == null) {
            throw new IllegalStateException("A parameter like " + example + " is no constant.");
        }
        return type;
    }

    /**
     * Tells whether an outcome can be set to a value.
     *
     * @param literal the value as written
     * @return true if it can
     */
    public boolean accepts(Literal literal) {
        return accepted.test(literal);
    }

    /**
     * Tells whether one of several values can be among them.
     *
     * @param literal one value
     * @return true if it can stand alone, or in parentheses where several are set together
     */
    public boolean acceptsEach(Literal literal) {
        return accepts(shape == Shape.CONSTANTS ? new Literal.Several(List.of(literal)) : literal);
    }

    /**
     * Shows how it is written.
     *
     * @return an example
     */
    public String example() {
        return example;
    }

    private static Optional<Indicator> indicator(Literal literal) {
        return literal instanceof Literal.Text text ? Indicator.parse(text.value()) : Optional.empty();
    }

    private static boolean isText(Literal literal) {
        return literal instanceof Literal.Text text && !text.value().isBlank();
    }

    private static boolean isConstant(Literal literal, Enum<?> constant) {
        return literal instanceof Literal.Constant written
                && written.type().equals(constant.getDeclaringClass().getSimpleName())
                && written.name().equals(constant.name());
    }

    private static boolean isNumber(Literal literal, Predicate<BigDecimal> range) {
        return literal instanceof Literal.Decimal number && !number.suffixed() && range.test(number.value());
    }
}
