package io.ecomrules.core.quality;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Undoes wrong readings: turns a run of characters back into the bytes they were read from, and reads those as they were meant. */
final class Misreading {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** The most bytes of a UTF-8 sequence that can be missing at the end of a run. */
    private static final int CUT = 2;

    private Misreading() {}

    /** Gives what a run of Latin characters is as UTF-8, or null. */
    static @Nullable String utf8AsLatin(String run) {
        var bytes = latinBytes(run);
        var meant = bytes == null ? null : decoded(StandardCharsets.UTF_8, bytes, bytes.length);
        return meant != null && meant.codePoints().allMatch(Misreading::isUsual) ? meant : null;
    }

    /** Gives what a run of characters of GBK is as UTF-8, or null: two common Chinese characters at least, and nothing uncommon. */
    static @Nullable String utf8AsGbk(String run) {
        var bytes = run.length() < 3 ? null : encoded(GB18030, run);
        if (bytes == null) {
            return null;
        }
        for (int cut = 0; cut <= CUT; cut++) {
            var meant = decoded(StandardCharsets.UTF_8, bytes, bytes.length - cut);
            if (meant != null) {
                return isCommonChinese(meant) ? meant : null;
            }
        }
        return null;
    }

    /** Gives what a run of Latin-1 characters is as GBK, or null: pairs of bytes that are common Chinese characters, some of them letters. */
    static @Nullable String gbkAsLatin(String run) {
        if (run.length() < 4
                || run.length() % 2 != 0
                || !all(run, each -> each >= 0xA1 && each <= 0xFE)
                || run.chars().distinct().count() < 4
                || run.chars().filter(Character::isLetter).count() * 3 < run.length()) {
            return null;
        }
        var bytes = run.getBytes(StandardCharsets.ISO_8859_1);
        var meant = decoded(GB2312, bytes, bytes.length);
        return meant != null && isCommonChinese(meant) ? meant : null;
    }

    /** The bytes of Windows-1252; the five it leaves out are those of Latin-1. */
    private static byte @Nullable [] latinBytes(String run) {
        var bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char each = run.charAt(i);
            if (each <= 0xFF) {
                bytes[i] = (byte) each;
                continue;
            }
            var one = encoded(WINDOWS, String.valueOf(each));
            if (one == null) {
                return null;
            }
            bytes[i] = one[0];
        }
        return bytes;
    }

    /** What people write in data: Latin, Greek and Cyrillic letters, punctuation, currencies, East Asian scripts, emoji. */
    private static boolean isUsual(int each) {
        return (each >= 0xA0 && each <= 0x17F)
                || (each >= 0x370 && each <= 0x4FF)
                || (each >= 0x2000 && each <= 0x22FF)
                || (each >= 0x3000 && each <= 0x9FFF)
                || (each >= 0xAC00 && each <= 0xD7A3)
                || each >= 0xFE00;
    }

    private static boolean isCommonChinese(String text) {
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isOfFirstLevel(each)) {
                common++;
            } else if (!(each < 0x80 || (each >= 0x3000 && each <= 0x303F) || (each >= 0xFF00 && each <= 0xFF5E))) {
                return false;
            }
        }
        return common >= 2;
    }

    /** The 3755 characters of the first level of GB 2312, which cover nearly all of any text. */
    private static boolean isOfFirstLevel(char each) {
        var bytes = each < 0x4E00 || each > 0x9FFF ? null : encoded(GB2312, String.valueOf(each));
        return bytes != null && bytes.length == 2 && (bytes[0] & 0xFF) >= 0xB0 && (bytes[0] & 0xFF) <= 0xD7;
    }

    private static boolean all(String run, IntPredicate holds) {
        return run.chars().allMatch(holds);
    }

    private static byte @Nullable [] encoded(Charset charset, String text) {
        try {
            var buffer = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException not) {
            return null;
        }
    }

    private static @Nullable String decoded(Charset charset, byte[] bytes, int length) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException not) {
            return null;
        }
    }
}
