package io.ecomrules.rules.lint;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.rules.model.Literal;
import java.math.BigDecimal;

/** What an outcome can be set to. */
public enum Parameter {
    /** The code of an indicator. */
    INDICATOR("\"sales-attainment\"") {
        @Override
        public boolean accepts(Literal literal) {
            return literal instanceof Literal.Text text
                    && Indicator.parse(text.value()).isPresent();
        }
    },
    /** The code of an indicator that takes its target from a rule. */
    TARGETED_INDICATOR("\"gross-margin\"") {
        @Override
        public boolean accepts(Literal literal) {
            return literal instanceof Literal.Text text
                    && Indicator.parse(text.value())
                            .filter(Indicator::needsTarget)
                            .isPresent();
        }
    },
    /** A figure that is an amount of money. */
    MONEY_FIGURE("Figure.SALES") {
        @Override
        public boolean accepts(Literal literal) {
            return literal instanceof Literal.Constant constant
                    && constant.type().equals("Figure")
                    && java.util.Arrays.stream(Figure.values())
                            .anyMatch(figure -> figure.name().equals(constant.name()) && figure.unit() == Unit.MONEY);
        }
    },
    /** A share above 0 and at most 1. */
    SHARE("0.6") {
        @Override
        public boolean accepts(Literal literal) {
            return number(literal) != null
                    && number(literal).signum() > 0
                    && number(literal).compareTo(BigDecimal.ONE) <= 0;
        }
    },
    /** A number of 0 or more. */
    AMOUNT("0.95") {
        @Override
        public boolean accepts(Literal literal) {
            return number(literal) != null && number(literal).signum() >= 0;
        }
    },
    /** A whole number of 1 or more. */
    COUNT("3") {
        @Override
        public boolean accepts(Literal literal) {
            return whole(literal, 1, 1_000);
        }
    },
    /** A number of months to wait; more than ten years is a slip of the pen. */
    MONTHS("1") {
        @Override
        public boolean accepts(Literal literal) {
            return whole(literal, 0, 120);
        }
    },
    /** A month of the year. */
    MONTH("4") {
        @Override
        public boolean accepts(Literal literal) {
            return whole(literal, 1, 12);
        }
    },
    /** A day of the month. */
    DAY("15") {
        @Override
        public boolean accepts(Literal literal) {
            return whole(literal, 1, 31);
        }
    };

    private final String example;

    Parameter(String example) {
        this.example = example;
    }

    /**
     * Tells whether an outcome can be set to a value.
     *
     * @param literal the value as written
     * @return true if it can
     */
    public abstract boolean accepts(Literal literal);

    /**
     * Shows how it is written.
     *
     * @return an example
     */
    public String example() {
        return example;
    }

    @SuppressWarnings("NullAway") // asked for null by every caller
    private static BigDecimal number(Literal literal) {
        return literal instanceof Literal.Decimal number && !number.suffixed() ? number.value() : null;
    }

    private static boolean whole(Literal literal, int least, int most) {
        return literal instanceof Literal.Decimal number
                && !number.suffixed()
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
