package io.ecomrules.core.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that a detector takes for unknown bytes, and markup that it takes for plain text. */
final class TextBytes {

    private static final int LOOKED_AT = 4_096;

    /** What may stand before the first element: a declaration, a document type, remarks. */
    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "(?s)(?:\\s|<\\?xml[^>]{0,500}>|<!doctype[^>\\[]{0,500}(?:\\[[^\\]]{0,2000}\\]\\s*)?>|<!--.{0,2000}?-->){0,20}<([a-z][a-z0-9:]{0,20})[\\s/>].*");

    private TextBytes() {}

    /** The media type by the first element, or null where it says nothing. */
    static @Nullable String markup(byte[] head) {
        int from = head.length >= 3 && Bytes.big(head, 0, 3) == 0xEFBBBF ? 3 : 0;
        var text = new String(head, from, Math.min(head.length - from, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (text.indexOf('<') < 0) {
            return null;
        }
        var first = FIRST_ELEMENT.matcher(text);
        if (!first.matches()) {
            return null;
        }
        return switch (first.group(1)) {
            case "svg", "svg:svg" -> "image/svg+xml";
            case "html", "head", "body", "script", "iframe", "img", "div", "style", "a" -> "text/html";
            default -> null;
        };
    }

    /** Text in GBK: nothing but printable ASCII and pairs of bytes from the common Chinese characters. */
    static boolean isChineseText(byte[] head) {
        int pairs = 0;
        for (int at = 0; at < head.length; at++) {
            int each = head[at] & 0xFF;
            if (each < 0x80) {
                if (each < 0x20 && each != '\t' && each != '\r' && each != '\n') {
                    return false;
                }
            } else if (at + 1 == head.length) {
                return pairs > 0 && head.length == Specimen.HEAD;
            } else if (each >= 0xA1 && each <= 0xF7 && (head[++at] & 0xFF) >= 0xA1) {
                pairs++;
            } else {
                return false;
            }
        }
        return pairs > 0;
    }
}
