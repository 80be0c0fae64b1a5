package io.ecomrules.core.code;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that codes are signed with. It never shows itself: neither its text nor a message holds the secret. Immutable.
 */
public final class SigningKey {

    /** As long as the hash is; a shorter one would be the weakest link. */
    private static final int LEAST_BYTES = 32;

    private static final int MOST_ID = 255;

    private final int id;
    private final byte[] secret;

    /**
     * Takes a key.
     *
     * @param id its number, 0 to 255, which stands in every code
     * @param secret at least 32 bytes drawn at random; it is copied
     * @throws InvalidInputException with {@code key-too-short} or {@code key-id-out-of-range}
     */
    public SigningKey(int id, byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new InvalidInputException(List.of(
                    Problem.of("key-too-short", "id", String.valueOf(id), "least", String.valueOf(LEAST_BYTES))));
        }
        if (id < 0 || id > MOST_ID) {
            throw new InvalidInputException(List.of(Problem.of("key-id-out-of-range", "id", String.valueOf(id))));
        }
        this.id = id;
        this.secret = secret.clone();
    }

    /**
     * Gives the number.
     *
     * @return 0 to 255
     */
    public int id() {
        return id;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Equal by number only: a house does not give one number to two keys. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SigningKey key && id == key.id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** Names the key without showing it. */
    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
