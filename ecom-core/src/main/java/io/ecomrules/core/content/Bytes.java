package io.ecomrules.core.content;

import java.nio.charset.StandardCharsets;

/** Looks for short texts and numbers among bytes. */
final class Bytes {

    private Bytes() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        if (at < 0 || at > bytes.length - wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isAt(byte[] bytes, int at, String wanted) {
        return isAt(bytes, at, ascii(wanted));
    }

    /** Whether a text in small letters stands there in any case. */
    static boolean isAnyCaseAt(byte[] bytes, int at, byte[] small) {
        if (at < 0 || at > bytes.length - small.length) {
            return false;
        }
        for (int i = 0; i < small.length; i++) {
            if (small(bytes[at + i]) != small[i]) {
                return false;
            }
        }
        return true;
    }

    static byte small(byte each) {
        return each >= 'A' && each <= 'Z' ? (byte) (each + 32) : each;
    }

    static int first(byte[] bytes, byte[] wanted, int from) {
        for (int at = Math.max(0, from); at <= bytes.length - wanted.length; at++) {
            if (isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static boolean has(byte[] bytes, String wanted) {
        return first(bytes, ascii(wanted), 0) >= 0;
    }

    static int last(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** A number whose lowest byte comes first, or −1 where the bytes end before. */
    static long little(byte[] bytes, int at, int length) {
        if (at < 0 || at > bytes.length - length) {
            return -1;
        }
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[at + i] & 0xFF);
        }
        return number;
    }

    /** A number whose highest byte comes first, or −1 where the bytes end before. */
    static long big(byte[] bytes, int at, int length) {
        if (at < 0 || at > bytes.length - length) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (bytes[at + i] & 0xFF);
        }
        return number;
    }
}
