package io.ecomrules.rules.facts;

import io.ecomrules.core.approval.Matter;
import java.util.Objects;

/**
 * Somebody's request for an approval, for rules about who decides.
 *
 * @param matter what the request is about
 */
public record Request(Matter matter) {

    /** Checks that the matter is there. */
    public Request {
        Objects.requireNonNull(matter, "matter");
    }
}
