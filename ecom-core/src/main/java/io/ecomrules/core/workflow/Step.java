package io.ecomrules.core.workflow;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param from the state before, or null for the first step
 * @param command what was asked for
 * @param to the state after
 * @param stamp when, by whom, and why
 * @param <S> the states
 * @param <C> the commands
 */
public record Step<S extends Enum<S>, C extends Enum<C>>(
        @Nullable S from, C command, S to, Stamp stamp) {
    /** Checks that nothing is missing. */
    public Step {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(stamp, "stamp");
    }
}
