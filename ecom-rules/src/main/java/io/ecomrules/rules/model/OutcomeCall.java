package io.ecomrules.rules.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a rule sets: the one call on its right-hand side.
 *
 * @param name what is set, for example {@code rate}
 * @param arguments the literals it is set to, a value last
 * @param at where it stands
 */
public record OutcomeCall(String name, List<Literal> arguments, Position at) {

    /** Copies the arguments. */
    public OutcomeCall {
        arguments = List.copyOf(arguments);
    }

    /**
     * Names what is set, without its value: two rules with the same name set the same number.
     *
     * @return for example {@code weight(sales-attainment)}
     */
    public String subject() {
        return arguments.stream()
                .filter(argument -> !(argument instanceof Literal.Value))
                .map(Literal::text)
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    /**
     * Gives the number that is set.
     *
     * @return the number, or empty for an outcome without one
     */
    public Optional<Literal.Decimal> number() {
        return value(Literal.Decimal.class);
    }

    /**
     * Gives the value that is set.
     *
     * @param type the kind of value, or {@code Value} itself for any
     * @return the value, or empty for an outcome without one
     */
    public <T extends Literal.Value> Optional<T> value(Class<T> type) {
        return arguments.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * Writes what is set in one form, whatever the notation.
     *
     * @return for example {@code rate(0.015)}
     */
    public String text() {
        return arguments.stream().map(Literal::text).collect(Collectors.joining(",", name + "(", ")"));
    }
}
