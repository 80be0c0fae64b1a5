package io.ecomrules.rules.facts;

import io.ecomrules.core.password.PasswordProfile;
import java.util.Objects;

/**
 * A set of rules for passwords, for rules about what it asks and whether it is the one in use (ACC-3).
 *
 * @param profile which set
 */
public record PasswordSetting(PasswordProfile profile) {

    /** Checks that the set is there. */
    public PasswordSetting {
        Objects.requireNonNull(profile, "profile");
    }
}
