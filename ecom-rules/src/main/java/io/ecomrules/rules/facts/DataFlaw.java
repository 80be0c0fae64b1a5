package io.ecomrules.rules.facts;

import io.ecomrules.core.quality.Flaw;
import java.util.Objects;

/**
 * Something wrong with incoming data, for rules about how grave it is and what becomes of the record (ANA-1).
 *
 * @param flaw what is wrong
 */
public record DataFlaw(Flaw flaw) {

    /** Checks that nothing is missing. */
    public DataFlaw {
        Objects.requireNonNull(flaw, "flaw");
    }
}
