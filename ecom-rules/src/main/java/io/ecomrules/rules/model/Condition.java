package io.ecomrules.rules.model;

import java.util.List;

/**
 * A comparison of one property of a fact with literals.
 *
 * @param property the property
 * @param operator how it is compared
 * @param values one literal, or several for {@link Operator#IN} and {@link Operator#NOT_IN}
 * @param at where it stands
 */
public record Condition(String property, Operator operator, List<Literal> values, Position at) {

    /** Copies the literals. */
    public Condition {
        values = List.copyOf(values);
    }

    /** The comparisons there are. */
    public enum Operator {
        /** Equal. */
        EQUAL("=="),
        /** Not equal. */
        NOT_EQUAL("!="),
        /** Strictly below. */
        BELOW("<"),
        /** At most. */
        AT_MOST("<="),
        /** Strictly above. */
        ABOVE(">"),
        /** At least. */
        AT_LEAST(">="),
        /** One of several. */
        IN("in"),
        /** None of several. */
        NOT_IN("not in");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /**
         * Gives the symbol in rule files.
         *
         * @return for example {@code >=}
         */
        public String symbol() {
            return symbol;
        }

        /**
         * Tells whether it needs values that have an order.
         *
         * @return true for the four comparisons by size
         */
        public boolean isOrdering() {
            return this == BELOW || this == AT_MOST || this == ABOVE || this == AT_LEAST;
        }
    }
}
