package io.ecomrules.rules.facts;

import io.ecomrules.core.listing.ListingPart;
import java.util.Objects;

/**
 * A part of a listing, for rules about what must be there before it goes live (LST-1).
 *
 * @param part the part
 */
public record ListingCheck(ListingPart part) {

    /** Checks that the part is there. */
    public ListingCheck {
        Objects.requireNonNull(part, "part");
    }
}
