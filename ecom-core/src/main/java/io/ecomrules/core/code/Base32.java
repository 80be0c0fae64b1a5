package io.ecomrules.core.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as capital letters and the digits 2 to 7, as RFC 4648 has it, without padding: signs that QR codes write two in eleven bits, that need
 * no escape in an address, and that can be typed.
 */
final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 0x1F;
    private static final int BYTE = 0xFF;

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder(bytes.length * Byte.SIZE / BITS + 1);
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << Byte.SIZE) | (each & BYTE);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt((held >> bits) & MASK));
            }
        }
        if (bits > 0) {
            text.append(SIGNS.charAt((held << (BITS - bits)) & MASK));
        }
        return text.toString();
    }

    /** Reads what {@link #write} writes and nothing else: one text for the same bytes, not several. */
    static Optional<byte[]> read(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = SIGNS.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            held = (held << BITS) | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        var read = Arrays.copyOf(bytes, at);
        return write(read).equals(text) ? Optional.of(read) : Optional.empty();
    }
}
