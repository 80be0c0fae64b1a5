package io.ecomrules.core.journal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a chain holds together, and where it first does not.
 *
 * @param count how many links, from the first, do
 * @param head the seal of the last of them, {@link Link#BEGINNING} if there is none
 * @param broken the first place at which it does not, or null if it does throughout
 */
public record Verification(long count, Seal head, @Nullable Break broken) {

    /**
     * Verifies a chain. Links are let go of as soon as the next is read.
     *
     * @param links the links, first one first; what cannot be read may throw an {@link io.ecomrules.core.finding.InvalidInputException} in
     *     its turn
     * @param anchors what the chain had come to at times, in any order; without one, links cut off at the end are not missed
     * @return what it comes to
     */
    public static Verification of(Stream<Link> links, Anchor... anchors) {
        return of(links, (number, present) -> null, anchors);
    }

    /**
     * Verifies a chain and compares it with originals.
     *
     * @param links the links, as above
     * @param originals what the events were
     * @param anchors what the chain had come to at times, as above
     * @return what it comes to; where the chain is broken at a link whose original is known, with each field that changed
     */
    public static Verification of(Stream<Link> links, Originals originals, Anchor... anchors) {
        return new Walk(originals, anchors).along(links.iterator());
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if every link holds and every anchor is on the chain
     */
    public boolean isSound() {
        return broken == null;
    }
}
