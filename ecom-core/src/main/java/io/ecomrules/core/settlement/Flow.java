package io.ecomrules.core.settlement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps that lead from state to state, as data for whoever draws or explains them. A test holds it against the methods of the states
 * themselves, so that a chart shows what the types allow and nothing else.
 *
 * @param states the sealed type whose permitted records are the states
 * @param steps the steps, the first one into the first state
 */
public record Flow(Class<?> states, List<Step> steps) {

    /** How a settlement gets from figures into the closed books (PAY-3, PAY-4). */
    public static final Flow SETTLEMENT = new Flow(
            Settlement.class,
            List.of(
                    new Step(null, "on", Settlement.Computed.class),
                    new Step(Settlement.Computed.class, "confirm", Settlement.Computed.class),
                    new Step(Settlement.Computed.class, "recomputed", Settlement.Computed.class),
                    new Step(Settlement.Computed.class, "confirm", Settlement.Confirmed.class),
                    new Step(Settlement.Confirmed.class, "recomputed", Settlement.Computed.class),
                    new Step(Settlement.Confirmed.class, "pay", Settlement.Paid.class),
                    new Step(Settlement.Paid.class, "close", Settlement.Closed.class)));

    /** How an objection is decided (PAY-3, PAY-4). */
    public static final Flow OBJECTION = new Flow(
            ObjectionCase.class,
            List.of(
                    new Step(null, "raise", ObjectionCase.Raised.class),
                    new Step(ObjectionCase.Raised.class, "accept", ObjectionCase.Accepted.class),
                    new Step(ObjectionCase.Raised.class, "refuse", ObjectionCase.Refused.class)));

    /** Every flow of this package. */
    public static final List<Flow> ALL = List.of(SETTLEMENT, OBJECTION);

    /**
     * A step.
     *
     * @param from the state it leads from, or null where it begins
     * @param action the method that takes it
     * @param to the state it leads to
     */
    public record Step(@Nullable Class<?> from, String action, Class<?> to) {
        /** Checks that nothing is missing. */
        public Step {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(to, "to");
        }
    }

    /** Copies the steps. */
    public Flow {
        Objects.requireNonNull(states, "states");
        steps = List.copyOf(steps);
    }

    /**
     * Names the flow.
     *
     * @return the simple name of its states' type, such as {@code Settlement}
     */
    public String code() {
        return states.getSimpleName();
    }
}
