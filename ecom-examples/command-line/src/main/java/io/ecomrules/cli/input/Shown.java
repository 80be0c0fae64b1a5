package io.ecomrules.cli.input;

/** Somebody's text, made fit for a message: short, on one line, and without what a terminal or a log would act upon. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String text) {
        var shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (count++ == LONGEST) {
                return shown.append('…').toString();
            }
            int point = text.codePointAt(i);
            shown.appendCodePoint(isText(point) ? point : 0xFFFD);
        }
        return shown.toString();
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
