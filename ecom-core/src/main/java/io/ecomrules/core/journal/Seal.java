package io.ecomrules.core.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest: equal exactly for equal content, as far as anybody knows.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record Seal(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public Seal {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A seal is 64 hexadecimal digits but is \"" + value + "\".");
        }
    }

    /**
     * Seals bytes.
     *
     * @param content the bytes
     * @return their seal
     */
    public static Seal of(byte[] content) {
        return new Seal(HexFormat.of().formatHex(sha256().digest(content)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** Writes the digits. */
    @Override
    public String toString() {
        return value;
    }
}
