package io.ecomrules.core.password;

/**
 * Knows the passwords a user had, by their digests and never by themselves. The host has one for each user and compares as it does at a
 * login.
 */
@FunctionalInterface
public interface PasswordHistory {

    /**
     * Tells whether the user had a password before.
     *
     * @param last how many of the latest passwords to compare with, the present one among them, at least 1
     * @param candidate the password; it is overwritten afterwards and must not be kept
     * @return true if it is one of them
     */
    boolean isAmongLast(int last, char[] candidate);
}
