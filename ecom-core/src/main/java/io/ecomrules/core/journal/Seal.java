package io.ecomrules.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A SHA-256 digest: equal exactly for equal content, as far as anybody knows.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record Seal(String value) {

    private static final int LENGTH = 64;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHERS = others();

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
            digits[2 * i] = DIGITS[(digest[i] >> 4) & 0xF];
            digits[2 * i + 1] = DIGITS[digest[i] & 0xF];
        }
        return new Seal(new String(digits, StandardCharsets.ISO_8859_1));
    }

    /** Compares without writing the digits, because every link that is verified comes by here. */
    boolean isDigest(byte[] digest) {
        for (int i = 0; i < digest.length; i++) {
            if (value.charAt(2 * i) != DIGITS[(digest[i] >> 4) & 0xF]
                    || value.charAt(2 * i + 1) != DIGITS[digest[i] & 0xF]) {
                return false;
            }
        }
        return true;
    }

    /** Looked up, because digits are so much by chance that a processor would guess wrong at every other one. */
    private static boolean isSeal(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < LENGTH; i++) {
            others |= value.charAt(i) < OTHERS.length ? OTHERS[value.charAt(i)] : 1;
        }
        return others == 0;
    }

    private static byte[] others() {
        var others = new byte[128];
        Arrays.fill(others, (byte) 1);
        for (byte digit : DIGITS) {
            others[digit] = 0;
        }
        return others;
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
