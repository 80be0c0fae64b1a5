package io.ecomrules.rules.facts;

import io.ecomrules.core.content.Information;
import java.util.Objects;

/**
 * Information that is to be published (CNT-3 to CNT-6).
 *
 * @param information what it is
 */
public record Publishing(Information information) {

    /** Checks that it is said what it is about. */
    public Publishing {
        Objects.requireNonNull(information, "information");
    }
}
