package io.ecomrules.rules.facts;

import io.ecomrules.core.service.Tally;
import java.util.Objects;

/**
 * What is counted over the conversations of one agent, for rules about how much is too much (SVC-10 to SVC-13).
 *
 * @param tally what is counted
 */
public record Counted(Tally tally) {

    /** Checks that it is there. */
    public Counted {
        Objects.requireNonNull(tally, "tally");
    }
}
