package io.ecomrules.core.care;

import io.ecomrules.core.workflow.Progress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wrote down, with or without its time.
 *
 * @param step what was done
 * @param at when, or null if that was not written down
 * @param <C> the steps of a workflow
 */
public record Noted<C extends Enum<C>>(C step, @Nullable Instant at) {

    /** Checks that there is a step. */
    public Noted {
        Objects.requireNonNull(step, "step");
    }

    /**
     * Takes the steps of a case that was led through its workflow.
     *
     * @param progress the case
     * @param <C> the steps
     * @return every step with its time
     */
    public static <C extends Enum<C>> List<Noted<C>> of(Progress<?, C, ?> progress) {
        return progress.history().stream()
                .map(step -> new Noted<>(step.command(), step.stamp().at()))
                .toList();
    }

    /** Whether a step was written down at all. */
    static <C extends Enum<C>> boolean has(Collection<Noted<C>> notes, C step) {
        return notes.stream().anyMatch(note -> note.step() == step);
    }

    /** When a step was taken for the first time, or null if that is not known. */
    static <C extends Enum<C>> @Nullable Instant at(Collection<Noted<C>> notes, C step) {
        return notes.stream()
                .filter(note -> note.step() == step)
                .map(Noted::at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
