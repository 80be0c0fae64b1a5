package io.ecomrules.rules.model;

import java.math.BigDecimal;

/** A value written in a rule file. Nothing else than these can be written there. */
public sealed interface Literal {

    /**
     * Writes the value in one form, whatever the way it was written.
     *
     * @return equal texts for equal values
     */
    String text();

    /**
     * A decimal number, exactly as written.
     *
     * @param value the number
     * @param suffixed whether it carries the B that marks an exact decimal in DRL
     */
    record Decimal(BigDecimal value, boolean suffixed) implements Literal {
        @Override
        public String text() {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
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
