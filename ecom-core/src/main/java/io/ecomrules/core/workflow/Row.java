package io.ecomrules.core.workflow;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a transition table: in this state, this command leads there, if no guard speaks against it.
 *
 * @param from the state it leads from, or null where a case begins
 * @param command what is asked for
 * @param to the state it leads to; with a choice, where a yes leads
 * @param choice what decides between two states once every guard has passed, or null if there is one
 * @param guards what may speak against it, all of them asked
 * @param <S> the states
 * @param <C> the commands
 * @param <X> what guards look at
 */
public record Row<S extends Enum<S>, C extends Enum<C>, X>(
        @Nullable S from, C command, S to, @Nullable Choice<S, X> choice, List<Guard<? super X>> guards) {

    /** Copies the guards. */
    public Row {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(to, "to");
        guards = List.copyOf(guards);
    }

    /**
     * A question with one state for yes and one for no, so that exactly one of them follows.
     *
     * @param code its name, in kebab-case and stable
     * @param question the question
     * @param otherwise where a no leads
     * @param <S> the states
     * @param <X> what it looks at
     */
    public record Choice<S extends Enum<S>, X>(String code, Predicate<? super X> question, S otherwise) {
        /** Checks the name and that both ways are there. */
        public Choice {
            Guard.checked(code);
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * Lists where the row can lead.
     *
     * @return one state, or with a choice that for yes and that for no
     */
    public List<S> targets() {
        return choice == null ? List.of(to) : Stream.of(to, choice.otherwise()).toList();
    }

    S target(X context) {
        return choice == null || choice.question().test(context) ? to : choice.otherwise();
    }
}
