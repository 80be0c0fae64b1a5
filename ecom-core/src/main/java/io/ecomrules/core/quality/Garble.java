package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** How a text was damaged on its way through encodings. */
public enum Garble implements Titled {
    /** Characters were replaced by U+FFFD; what stood there is lost, as when GBK is read as UTF-8. */
    REPLACED,
    /** Replaced characters were read as GBK once more: 锟斤拷. */
    REPLACED_TWICE,
    /** Memory that was never written to: 烫烫烫, 屯屯屯. */
    UNWRITTEN,
    /** UTF-8 was read as Windows-1252 or Latin-1: Ã© for é. It can be undone. */
    UTF_8_AS_LATIN,
    /** UTF-8 was read as GBK: 鑻规灉鎵嬫満 for 苹果手机. It can mostly be undone. */
    UTF_8_AS_GBK,
    /** GBK was read as Latin-1: ÖÐÎÄ for 中文. It can be undone. */
    GBK_AS_LATIN,
    /** A control character that no text has, or half of a character. */
    NO_TEXT;

    /**
     * Gives the stable code.
     *
     * @return for example {@code utf-8-as-gbk}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("garble." + code(), Map.of());
    }
}
