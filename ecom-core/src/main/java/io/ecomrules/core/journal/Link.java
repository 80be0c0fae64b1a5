package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.Objects;

/**
 * An event in a chain: it holds the seal of the link before, and its own seal is over that as well, so that no link can be changed, dropped,
 * put in or moved without breaking the chain. A link as it was read may be wrong; {@link Verification} tells.
 *
 * <p>The seal is the SHA-256 of the {@link Fields#canonical() canonical form} of these fields: {@code at} as {@link java.time.Instant} writes it,
 * {@code by}, {@code content}, which is the canonical form of the content's own fields, {@code number}, {@code previous}, {@code subject},
 * {@code type}.
 *
 * @param number its place in the chain, from 1
 * @param previous the seal of the link before, {@link #BEGINNING} for the first
 * @param event what happened
 * @param seal its own seal, as it says
 */
public record Link(long number, Seal previous, LoggedEvent event, Seal seal) {

    /** What the first link says of the one before: 64 zeros. */
    public static final Seal BEGINNING = new Seal("0".repeat(64));

    /** What the names of the content begin with where all fields of an event are told. */
    static final String CONTENT = "content.";

    /** Checks the number and that nothing is missing; whether the seal is right is asked elsewhere. */
    public Link {
        if (number < 1) {
            throw new IllegalArgumentException("Links are numbered from 1 but this one has " + number + ".");
        }
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(seal, "seal");
    }

    /**
     * Seals an event in its place.
     *
     * @param number its number, from 1
     * @param previous the seal of the link before
     * @param event what happened
     * @return the link
     * @throws InvalidInputException with {@code lone-surrogate} if a text has half of a character
     */
    public static Link of(long number, Seal previous, LoggedEvent event) {
        return new Link(number, previous, event, new Sealer().seal(number, previous, event));
    }

    /**
     * Writes what is sealed.
     *
     * @return the bytes whose SHA-256 the seal is
     * @throws InvalidInputException with {@code lone-surrogate} if a text has half of a character
     */
    public byte[] canonical() {
        return new Sealer().canonical(number, previous, event);
    }
}
