package io.ecomrules.cli.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a text file are, before anybody reads them as UTF-8. */
final class Utf8 {

    private Utf8() {}

    /** Reads bytes as UTF-8, or gives null where they are not. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return text;
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    /** Where the text begins: behind the byte order mark, if there is one. */
    static int start(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    /** Recognises UTF-16, by its mark or by the zero byte of its first ASCII character. */
    static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /**
     * Recognises GBK: not UTF-8 more often than it is, and the common Chinese characters where it is not. One broken character in a
     * file of UTF-8 does not make it GBK.
     */
    static boolean isGbk(byte[] bytes) {
        int wellFormed = 0;
        int malformed = 0;
        for (int at = 0; at < bytes.length; ) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = length(bytes, at);
            if (length > 0) {
                wellFormed++;
                at += length;
            } else if (isCutAtEnd(bytes, at)) {
                break;
            } else {
                malformed++;
                at++;
            }
        }
        return malformed > wellFormed && isCommonChinese(bytes);
    }

    /** The length of the UTF-8 sequence at a byte, or 0 if there is none. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return lead >= 0xC2 && lead <= 0xF4 && at + length <= bytes.length && decode(bytes, at, at + length) != null
                ? length
                : 0;
    }

    private static boolean isCutAtEnd(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        for (int i = at + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return lead >= 0xC2 && lead <= 0xF4 && at + length > bytes.length;
    }

    private static boolean isCommonChinese(byte[] bytes) {
        try {
            Charset.forName("GB18030")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException | IllegalArgumentException neither) {
            return false;
        }
        int common = 0;
        int rare = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] < 0) {
                boolean gb2312 =
                        (bytes[at] & 0xFF) >= 0xA1 && (bytes[at] & 0xFF) <= 0xF7 && (bytes[at + 1] & 0xFF) >= 0xA1;
                common += gb2312 ? 1 : 0;
                rare += gb2312 ? 0 : 1;
                at++;
            }
        }
        return common > rare;
    }
}
