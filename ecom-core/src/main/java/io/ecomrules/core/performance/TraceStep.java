package io.ecomrules.core.performance;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import java.util.List;
import java.util.Objects;

/**
 * One step of the way to a coefficient and a commission: a rule, the values it met, and the value that came out.
 *
 * @param name what the step is about: the code of an indicator, {@code base}, {@code rate} or {@code commission}
 * @param rule the rule that decided
 * @param inputs the values that went in
 * @param value the value that came out, exact
 */
public record TraceStep(String name, RuleReference rule, List<Input> inputs, Exact value) {

    /** The name of a step that adds a figure to the base. */
    public static final String BASE = "base";

    /** The name of the step that sets the rate. */
    public static final String RATE = "rate";

    /** The name of the step that pays, or pays nothing. */
    public static final String COMMISSION = "commission";

    /** What the name of a step that sets an indicator's target ends in. */
    public static final String TARGET = "-target";

    /**
     * A value that went into a step.
     *
     * @param name the figure or the kind of number
     * @param value the number
     */
    public record Input(String name, Exact value) {
        /** Checks that nothing is missing. */
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies the inputs. */
    public TraceStep {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
        inputs = List.copyOf(inputs);
    }
}
