package io.ecomrules.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A SHA-256 digest: equal exactly for equal content, as far as anybody knows.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record Seal(String value) {

    private static final int LENGTH = 64;
    private static final String DIGITS = "0123456789abcdef";

    /** Checks the form. */
    public Seal {
        if (!isSeal(value)) {
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
        return ofDigest(sha256().digest(content));
    }

    static Seal ofDigest(byte[] digest) {
        var digits = new byte[LENGTH];
        for (int i = 0; i < digest.length; i++) {
            digits[2 * i] = (byte) DIGITS.charAt((digest[i] >> 4) & 0xF);
            digits[2 * i + 1] = (byte) DIGITS.charAt(digest[i] & 0xF);
        }
        return new Seal(new String(digits, StandardCharsets.ISO_8859_1));
    }

    /** Compares without writing the digits, because every link that is verified comes by here. */
    boolean isDigest(byte[] digest) {
        for (int i = 0; i < digest.length; i++) {
            if (value.charAt(2 * i) != DIGITS.charAt((digest[i] >> 4) & 0xF)
                    || value.charAt(2 * i + 1) != DIGITS.charAt(digest[i] & 0xF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeal(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char each = value.charAt(i);
            if ((each < '0' || each > '9') && (each < 'a' || each > 'f')) {
                return false;
            }
        }
        return true;
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
