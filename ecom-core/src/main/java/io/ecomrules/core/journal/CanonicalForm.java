package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
    private static final int LENGTH_AND_SIGNS = 16;

    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void update(MessageDigest digest) {
        digest.update(bytes, 0, size);
    }

    /** Writes fields whose names all begin alike. */
    void fields(byte[] lead, Fields fields) {
        for (Map.Entry<String, String> field : fields.values().entrySet()) {
            text(lead, field.getKey(), field.getKey());
            bytes[size++] = '=';
            text(NOTHING, field.getValue(), field.getKey());
            bytes[size++] = '\n';
        }
    }

    /** Writes a field whose name is written already, as {@link #name} gives it. */
    void field(byte[] name, String value, String field) {
        raw(name);
        text(NOTHING, value, field);
        bytes[size++] = '\n';
    }

    void field(byte[] name, long value) {
        raw(name);
        reserve(2 * LENGTH_AND_SIGNS + 8);
        digits(width(value));
        bytes[size++] = ':';
        digits(value);
        bytes[size++] = '\n';
    }

    void field(byte[] name, Instant value, String field) {
        long second = value.getEpochSecond();
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            field(name, value.toString(), field);
            return;
        }
        raw(name);
        reserve(3 * LENGTH_AND_SIGNS);
        int nano = value.getNano();
        int digits = nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
        digits(digits == 0 ? 20 : 21 + digits);
        bytes[size++] = ':';
        time(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
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

    private void time(LocalDateTime time) {
        padded(time.getYear(), 4);
        bytes[size++] = '-';
        padded(time.getMonthValue(), 2);
        bytes[size++] = '-';
        padded(time.getDayOfMonth(), 2);
        bytes[size++] = 'T';
        padded(time.getHour(), 2);
        bytes[size++] = ':';
        padded(time.getMinute(), 2);
        bytes[size++] = ':';
        padded(time.getSecond(), 2);
    }

    /** Most texts are ASCII and can be copied as they are; where one is not, it is begun again. */
    private void text(byte[] lead, String text, String field) {
        int length = text.length();
        reserve(lead.length + length + LENGTH_AND_SIGNS);
        int begin = size;
        digits(lead.length + length);
        bytes[size++] = ':';
        System.arraycopy(lead, 0, bytes, size, lead.length);
        int at = size + lead.length;
        var to = bytes;
        for (int i = 0; i < length; i++) {
            char each = text.charAt(i);
            if (each >= 0x80) {
                size = begin;
                encoded(lead, text, field);
                return;
            }
            to[at++] = (byte) each;
        }
        size = at;
    }

    private void encoded(byte[] lead, String text, String field) {
        requireWhole(text, field);
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(lead.length + encoded.length + LENGTH_AND_SIGNS);
        digits(lead.length + encoded.length);
        bytes[size++] = ':';
        raw(lead);
        raw(encoded);
        // The sign that follows.
        reserve(LENGTH_AND_SIGNS);
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
        reserve(more.length + LENGTH_AND_SIGNS);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void digits(long value) {
        int at = size + width(value);
        size = at;
        long rest = value;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
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

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), (int)
                    Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }
}
