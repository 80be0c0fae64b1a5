package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Writes named texts as bytes that no other names and texts share: for each {@code length:name=length:value} and a line feed, the lengths in
 * bytes of UTF-8. Used again and again, so that what is sealed costs no more than its bytes. Not thread-safe.
 */
final class CanonicalForm {

    /** From the year 0 to the year 9999, in which an instant is written with four digits. */
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();

    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static final byte[] NOTHING = {};
    private static final int ROOM = 64;
    private static final long SECONDS_OF_DAY = 86_400;

    private byte[] bytes = new byte[1024];
    private int size;
    private long day = Long.MIN_VALUE;
    private byte[] date = NOTHING;

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void update(MessageDigest digest) {
        digest.update(bytes, 0, size);
    }

    void fields(Fields fields) {
        fields.values().forEach((name, value) -> {
            text(name, name, '=');
            text(value, name, '\n');
        });
    }

    /** Writes fields as the value of one field, as they were written by themselves. */
    void field(byte[] name, Fields value) {
        raw(name);
        var content = value.bytes();
        size = number(content.length, size);
        bytes[size++] = ':';
        raw(content);
        bytes[size++] = '\n';
    }

    /** Writes a field whose name is written already, as {@link #name} gives it. */
    void field(byte[] name, String value, String field) {
        raw(name);
        text(value, field, '\n');
    }

    void field(byte[] name, Seal value) {
        raw(name);
        var digits = value.value().getBytes(StandardCharsets.ISO_8859_1);
        size = number(digits.length, size);
        bytes[size++] = ':';
        raw(digits);
        bytes[size++] = '\n';
    }

    void field(byte[] name, long value) {
        raw(name);
        size = number(width(value), size);
        bytes[size++] = ':';
        size = number(value, size);
        bytes[size++] = '\n';
    }

    void field(byte[] name, Instant value, String field) {
        long second = value.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            field(name, value.toString(), field);
            return;
        }
        raw(name);
        int nano = value.getNano();
        int digits = nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
        size = number(digits == 0 ? 20 : 21 + digits, size);
        bytes[size++] = ':';
        time(second);
        if (digits > 0) {
            bytes[size++] = '.';
            padded(digits == 3 ? nano / 1_000_000 : digits == 6 ? nano / 1_000 : nano, digits);
        }
        bytes[size++] = 'Z';
        bytes[size++] = '\n';
    }

    static byte[] name(String name) {
        return (name.length() + ":" + name + "=").getBytes(StandardCharsets.US_ASCII);
    }

    /** The day seldom changes from one link to the next. */
    private void time(long second) {
        long next = Math.floorDiv(second, SECONDS_OF_DAY);
        if (next != day) {
            day = next;
            date = LocalDate.ofEpochDay(next).toString().getBytes(StandardCharsets.US_ASCII);
        }
        System.arraycopy(date, 0, bytes, size, date.length);
        size += date.length;
        int rest = (int) (second - next * SECONDS_OF_DAY);
        bytes[size++] = 'T';
        padded(rest / 3600, 2);
        bytes[size++] = ':';
        padded(rest / 60 % 60, 2);
        bytes[size++] = ':';
        padded(rest % 60, 2);
    }

    /** Most texts are ASCII and can be copied as they are; where one is not, it is begun again. */
    private void text(String text, String field, char sign) {
        int length = text.length();
        reserve(length);
        var to = bytes;
        int at = number(length, size);
        to[at++] = ':';
        for (int i = 0; i < length; i++) {
            char each = text.charAt(i);
            if (each >= 0x80) {
                encoded(text, field, sign);
                return;
            }
            to[at++] = (byte) each;
        }
        to[at++] = (byte) sign;
        size = at;
    }

    private void encoded(String text, String field, char sign) {
        requireWhole(text, field);
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        size = number(encoded.length, size);
        bytes[size++] = ':';
        raw(encoded);
        bytes[size++] = (byte) sign;
    }

    private static void requireWhole(String text, String field) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isSurrogate(each)) {
                boolean isWhole = i + 1 < text.length() && Character.isSurrogatePair(each, text.charAt(i + 1));
                if (!isWhole) {
                    throw new InvalidInputException(List.of(Problem.of("lone-surrogate", "field", whole(field))));
                }
                i++;
            }
        }
    }

    private static String whole(String name) {
        return name.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void raw(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Most numbers are lengths of short texts. */
    private int number(long value, int at) {
        if (value < 10) {
            bytes[at] = (byte) ('0' + value);
            return at + 1;
        }
        if (value < 100) {
            int small = (int) value;
            bytes[at] = (byte) ('0' + small / 10);
            bytes[at + 1] = (byte) ('0' + small % 10);
            return at + 2;
        }
        int end = at + width(value);
        long rest = value;
        for (int digit = end; digit > at; rest /= 10) {
            bytes[--digit] = (byte) ('0' + rest % 10);
        }
        return end;
    }

    private static int width(long value) {
        int width = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            width++;
        }
        return width;
    }

    private void padded(int value, int width) {
        int rest = value;
        for (int at = size + width - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += width;
    }

    /** Makes room for a text, and for the lengths, numbers, times and signs around it. */
    private void reserve(int more) {
        int needed = Math.addExact(Math.addExact(size, more), ROOM);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }
}
