package io.ecomrules.core.password;

import java.util.Arrays;

/**
 * A password on its way to being judged. It says nothing of itself: not what it is, not how long it is. There is no way to read it from
 * outside this package, it equals only itself, and it is not serialised.
 *
 * <p>Closing it overwrites its characters. What Java and Passay copied of it while it was judged is left to the collector.
 */
public final class Password implements AutoCloseable {

    private final char[] characters;
    private volatile boolean isClosed;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /**
     * Takes a password.
     *
     * @param text the password, any text
     * @return the password
     */
    public static Password of(CharSequence text) {
        return new Password(text.toString().toCharArray());
    }

    /**
     * Copies a password, whose characters the caller can overwrite afterwards.
     *
     * @param characters the password
     * @return the password
     */
    public static Password of(char[] characters) {
        return new Password(characters.clone());
    }

    /** Half of a character counts as one. Looks at no more of a long password than it has to. */
    boolean isLongerThan(int most) {
        check();
        return characters.length > 2L * most || Character.codePointCount(characters, 0, characters.length) > most;
    }

    String text() {
        check();
        return new String(characters);
    }

    char[] copy() {
        check();
        return characters.clone();
    }

    private void check() {
        if (isClosed) {
            throw new IllegalStateException("The password was closed. Maybe it is judged after its try block?");
        }
    }

    /** Overwrites it. Closing twice does no harm. */
    @Override
    public void close() {
        isClosed = true;
        Arrays.fill(characters, '\0');
    }

    /** Says that it is a password, and nothing else. */
    @Override
    public String toString() {
        return "Password(…)";
    }
}
