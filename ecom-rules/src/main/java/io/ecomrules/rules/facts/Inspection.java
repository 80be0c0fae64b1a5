package io.ecomrules.rules.facts;

import io.ecomrules.core.service.Item;
import java.util.Objects;

/**
 * What conversations are looked at for, for rules about what must hold in them (SVC-1 to SVC-6, SVC-A to SVC-N, SVC-10, SVC-12).
 *
 * @param item the clause
 */
public record Inspection(Item item) {

    /** Checks that the item is there. */
    public Inspection {
        Objects.requireNonNull(item, "item");
    }
}
