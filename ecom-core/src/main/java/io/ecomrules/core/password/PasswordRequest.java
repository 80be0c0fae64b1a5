package io.ecomrules.core.password;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A password to be judged.
 *
 * @param user the user name, possibly empty
 * @param password the password, or null where none was given
 * @param changedOn when it was last changed, or null where that is not known or it is new: then nothing is said of its age
 */
public record PasswordRequest(
        String user, @Nullable Password password, @Nullable LocalDate changedOn) {

    /** Checks that there is a user. */
    public PasswordRequest {
        Objects.requireNonNull(user, "user");
    }

    /**
     * Obtains a password that somebody wants to change to.
     *
     * @param user the user name
     * @param password the password, or null where none was given
     * @return the request
     */
    public static PasswordRequest of(String user, @Nullable Password password) {
        return new PasswordRequest(user, password, null);
    }
}
