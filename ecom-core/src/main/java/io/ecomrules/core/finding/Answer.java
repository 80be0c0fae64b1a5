package io.ecomrules.core.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the domain answers to somebody who wants to take a step: what there is after it, or every reason why not. A refusal is a value and
 * is never thrown; the words for it come from {@link Messages}.
 *
 * @param <T> what there is after the step
 */
public sealed interface Answer<T> {

    /**
     * The step was taken.
     *
     * @param value what there is now
     * @param <T> its type
     */
    record Granted<T>(T value) implements Answer<T> {
        /** Checks that there is something. */
        public Granted {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * What was asked for is so already. Nothing was changed, and nothing is recorded.
     *
     * @param value what there was before and still is
     * @param <T> its type
     */
    record Unchanged<T>(T value) implements Answer<T> {
        /** Checks that there is something. */
        public Unchanged {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The step was not taken, and everything is as it was.
     *
     * @param reasons why not, at least one
     * @param <T> what there would have been
     */
    record Refused<T>(List<Problem> reasons) implements Answer<T> {
        /** Copies the reasons and checks that there is one. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A step is refused for at least one reason.");
            }
        }
    }

    /**
     * Grants a step if nothing speaks against it.
     *
     * @param value what there is after the step
     * @param reasons what speaks against it
     * @param <T> the type of the value
     * @return the value, or the reasons if there are any
     */
    static <T> Answer<T> of(T value, List<Problem> reasons) {
        return reasons.isEmpty() ? new Granted<>(value) : new Refused<>(reasons);
    }

    /**
     * Refuses a step for one reason.
     *
     * @param reason why not
     * @param <T> what there would have been
     * @return the refusal
     */
    static <T> Answer<T> refused(Problem reason) {
        return new Refused<>(List.of(reason));
    }

    /**
     * Says the same of something else, made from the value only if there is one.
     *
     * @param other makes it
     * @param <R> its type
     * @return granted, unchanged or refused as this is
     */
    default <R> Answer<R> map(Function<? super T, ? extends R> other) {
        if (this instanceof Granted<T> granted) {
            return new Granted<>(other.apply(granted.value()));
        }
        if (this instanceof Unchanged<T> unchanged) {
            return new Unchanged<>(other.apply(unchanged.value()));
        }
        return new Refused<>(reasons());
    }

    /**
     * Gives what speaks against the step.
     *
     * @return every reason; none if the step was taken or needed not be
     */
    default List<Problem> reasons() {
        return List.of();
    }
}
