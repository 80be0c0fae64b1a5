package io.ecomrules.rules.facts;

import io.ecomrules.core.access.Secret;
import java.util.Objects;

/**
 * Something with a password that one post controls, for rules about which (ACC-10).
 *
 * @param secret which thing
 */
public record SecretCustody(Secret secret) {

    /** Checks that nothing is missing. */
    public SecretCustody {
        Objects.requireNonNull(secret, "secret");
    }
}
