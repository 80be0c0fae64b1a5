package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the texts of packs: UTF-8 whatever the machine's charset, without a byte order mark, lines ended in one way. */
final class PackText {

    private PackText() {}

    static @Nullable String of(String path, byte[] bytes, Consumer<Problem> problems) {
        try {
            return decoded(bytes);
        } catch (CharacterCodingException notUtf8) {
            problems.accept(
                    Problem.of(looksLikeGbk(bytes) ? "gbk-file" : "not-utf-8").at(path, 0, 0));
            return null;
        }
    }

    /** What the digest sees: texts in one form, workbooks and what is no UTF-8 as they are. */
    static byte[] normalised(String path, byte[] bytes) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return bytes;
        }
        try {
            return decoded(bytes).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static boolean looksLikeGbk(byte[] bytes) {
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException neither) {
            return false;
        }
    }
}
