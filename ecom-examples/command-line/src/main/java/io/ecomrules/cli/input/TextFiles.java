package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.List;

/** Recognises files that are no text, or text in another encoding, so that the answer says what to do about it. */
final class TextFiles {

    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

    private TextFiles() {}

    /**
     * Refuses what cannot be read as a whole.
     *
     * @throws InvalidInputException if the file is an old or encrypted workbook, or in UTF-16 or GBK
     */
    static void check(byte[] bytes) {
        String code = null;
        if (isOldOffice(bytes)) {
            code = "old-workbook";
        } else if (Utf8.isUtf16(bytes)) {
            code = "utf-16-file";
        } else if (Utf8.isGbk(bytes)) {
            code = "gbk-file";
        }
        if (code != null) {
            throw new InvalidInputException(List.of(Problem.of(code)));
        }
    }

    /**
     * Gives the first character that is not blank.
     *
     * @throws InvalidInputException if there is none
     */
    static char firstCharacter(byte[] bytes) {
        int at = skipBlank(bytes, Utf8.start(bytes));
        if (at == bytes.length) {
            throw new InvalidInputException(List.of(Problem.of("empty-file")));
        }
        return (char) (bytes[at] & 0xFF);
    }

    static boolean isBlank(byte[] bytes) {
        return skipBlank(bytes, Utf8.start(bytes)) == bytes.length;
    }

    /** Asks whether any line begins with a character. */
    static boolean hasLineWith(char first, byte[] bytes) {
        boolean begins = true;
        for (int at = skipBlank(bytes, Utf8.start(bytes)); at < bytes.length; at++) {
            if (begins && bytes[at] == first) {
                return true;
            }
            begins = bytes[at] == '\n' || (begins && isBlank(bytes[at]));
        }
        return false;
    }

    private static int skipBlank(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    }

    private static boolean isOldOffice(byte[] bytes) {
        for (int i = 0; i < OLD_OFFICE.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != OLD_OFFICE[i]) {
                return false;
            }
        }
        return true;
    }
}
