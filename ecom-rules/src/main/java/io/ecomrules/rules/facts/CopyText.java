package io.ecomrules.rules.facts;

import io.ecomrules.core.content.CopyPart;
import java.util.Objects;

/**
 * The copy of a product (CNT-10).
 *
 * @param part what is counted in it
 */
public record CopyText(CopyPart part) {

    /** Checks that it is said what it is about. */
    public CopyText {
        Objects.requireNonNull(part, "part");
    }
}
