package io.ecomrules.cli.report;

import java.util.regex.Pattern;

/**
 * Texts from outside in a table that a spreadsheet opens. A text that begins with {@code = + - @}, also full-width, with a tab or a line
 * end could be run as a formula; it gets an apostrophe in front, which everybody can see. The same goes for what follows a semicolon, a
 * tab or a line end, where many spreadsheets begin the next cell. An apostrophe that was there gets another one, so that nothing is lost:
 * taking one apostrophe off gives the text back.
 */
final class CellText {

    private static final Pattern DANGEROUS =
            Pattern.compile("(?<=^|[;\\t\\r\\n])(?=[\\s\\p{Z}\\p{Cf}]*['=+\\-@＇＝＋－＠\\t\\r\\n])");

    private CellText() {}

    static String safe(String text) {
        return DANGEROUS.matcher(text).replaceAll("'");
    }
}
