package io.ecomrules.rules.facts;

import io.ecomrules.core.review.AppealStage;
import java.util.Objects;

/**
 * An appeal against a finding about service, for rules about who decides on it.
 *
 * @param stage the first time or again
 */
public record Appealed(AppealStage stage) {

    /** Checks that it is there. */
    public Appealed {
        Objects.requireNonNull(stage, "stage");
    }
}
