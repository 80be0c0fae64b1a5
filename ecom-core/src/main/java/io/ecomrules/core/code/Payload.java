package io.ecomrules.core.code;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * The bytes of a code: a byte for the version, one for the key, one for medium and purpose (four bits each), eight for the serial number, four
 * each for the two times in seconds since 1970, then place and reference, each behind a byte with its length. Every code has one form only.
 */
final class Payload {

    static final int VERSION = 1;
    private static final int HEAD = 1 + 1 + 1 + Long.BYTES + 2 * Integer.BYTES;
    private static final int HALF = 4;
    private static final int LOW = 0x0F;
    private static final int BYTE = 0xFF;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private Payload() {}

    static byte[] write(Code code, int keyId) {
        var head = ByteBuffer.allocate(HEAD)
                .put((byte) VERSION)
                .put((byte) keyId)
                .put((byte) ((code.medium().number() << HALF) | code.purpose().number()))
                .putLong(code.serial())
                .putInt((int) code.from().getEpochSecond())
                .putInt((int) code.until().getEpochSecond());
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.array());
        text(code.place(), bytes);
        text(code.reference(), bytes);
        return bytes.toByteArray();
    }

    private static void text(String text, ByteArrayOutputStream bytes) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.write(utf8.length);
        bytes.writeBytes(utf8);
    }

    static int version(byte[] bytes) {
        return bytes[0] & BYTE;
    }

    static int keyId(byte[] bytes) {
        return bytes[1] & BYTE;
    }

    /** Reads what was signed; empty if a key of the house signed what no version of this library writes. */
    static Optional<Code> read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        if (in.remaining() < HEAD + 2) {
            return Optional.empty();
        }
        in.position(2);
        int kinds = in.get() & BYTE;
        long serial = in.getLong();
        var from = Instant.ofEpochSecond(in.getInt() & UNSIGNED);
        var until = Instant.ofEpochSecond(in.getInt() & UNSIGNED);
        var medium = Medium.of(kinds >> HALF).orElse(null);
        var purpose = Purpose.of(kinds & LOW).orElse(null);
        if (medium == null || purpose == null || !from.isBefore(until)) {
            return Optional.empty();
        }
        return text(in).flatMap(place -> text(in).filter(reference -> !in.hasRemaining())
                .map(reference -> new Code(serial, medium, place, purpose, reference, from, until)));
    }

    private static Optional<String> text(ByteBuffer in) {
        if (!in.hasRemaining()) {
            return Optional.empty();
        }
        int length = in.get() & BYTE;
        if (length > Code.MOST_BYTES || length > in.remaining()) {
            return Optional.empty();
        }
        var utf8 = new byte[length];
        in.get(utf8);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
