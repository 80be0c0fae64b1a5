package io.ecomrules.rules.model;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.content.FileSize;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value written in a rule file. Nothing else than these can be written there. */
public sealed interface Literal {

    /**
     * Writes the value in one form, whatever the way it was written.
     *
     * @return equal texts for equal values
     */
    String text();

    /**
     * Reads what stands between quotes: an hour, a span of time, a size, or else a text.
     *
     * @param written the text without its quotes
     * @return the value
     */
    static Literal quoted(String written) {
        if (Hour.FORM.matcher(written).matches()) {
            try {
                return new Hour(LocalTime.parse(written));
            } catch (DateTimeException none) {
                return new Text(written);
            }
        }
        return Span.find(written)
                .<Literal>map(Length::new)
                .or(() -> FileSize.find(written).map(Size::new))
                .orElseGet(() -> new Text(written));
    }

    /** What something can be set to: two rules that set the same thing to different values are versions of it. */
    sealed interface Value extends Literal {}

    /**
     * A decimal number, exactly as written.
     *
     * @param value the number
     * @param suffixed whether it carries the B that marks an exact decimal in DRL
     */
    record Decimal(BigDecimal value, boolean suffixed) implements Value {
        @Override
        public String text() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * An hour of the day, written as {@code "08:50"}.
     *
     * @param value the hour
     */
    record Hour(LocalTime value) implements Value {

        static final Pattern FORM = Pattern.compile("[0-9]{2}:[0-9]{2}");

        @Override
        public String text() {
            return value.toString();
        }
    }

    /**
     * A span of time, written as {@code "10 minutes"} or {@code "10分钟"}.
     *
     * @param value the span
     */
    record Length(Span value) implements Value {
        @Override
        public String text() {
            return value.toString();
        }
    }

    /**
     * The size of a file, written as {@code "500 K"}.
     *
     * @param value the size
     */
    record Size(FileSize value) implements Value {
        @Override
        public String text() {
            return value.toString();
        }
    }

    /**
     * Several texts or constants, written as {@code ( Post.DESIGNER, Post.PLANNER )}, in parentheses even if there is only one.
     *
     * @param values the texts or constants in their order
     */
    record Several(List<Literal> values) implements Value {
        /** Copies the values. */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream().map(Literal::text).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /**
     * A quoted text.
     *
     * @param value the text without its quotes
     */
    record Text(String value) implements Literal {
        @Override
        public String text() {
            return value;
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements Literal {
        @Override
        public String text() {
            return String.valueOf(value);
        }
    }

    /**
     * A constant, such as {@code Post.DESIGNER}.
     *
     * @param type the simple name of its type
     * @param name its name
     */
    record Constant(String type, String name) implements Literal {
        @Override
        public String text() {
            return type + "." + name;
        }
    }
}
