package io.ecomrules.rules.facts;

import io.ecomrules.core.calendar.Obligation;
import java.util.Objects;

/**
 * Something that has to be done in time, for rules about how long it may take.
 *
 * @param obligation what has to be done
 */
public record Due(Obligation obligation) {

    /** Checks that the obligation is there. */
    public Due {
        Objects.requireNonNull(obligation, "obligation");
    }
}
