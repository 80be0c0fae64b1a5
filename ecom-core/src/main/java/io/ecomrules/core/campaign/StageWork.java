package io.ecomrules.core.campaign;

import java.util.Objects;

/**
 * A task of a stage. The same work may be a task of several stages.
 *
 * @param stage the stage
 * @param task what is to be done
 */
public record StageWork(Stage stage, StageTask task) {

    /** Checks that nothing is missing. */
    public StageWork {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(task, "task");
    }
}
