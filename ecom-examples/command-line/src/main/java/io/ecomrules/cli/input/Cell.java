package io.ecomrules.cli.input;

import org.jspecify.annotations.Nullable;

/**
 * A value as it was written, before anything is made of it.
 *
 * @param kind what sort of value it is
 * @param text the value as text; of a number in decimal notation, of a day as 2026-03-31
 * @param address the cell of a workbook, or null
 * @param fault the code of the problem that makes it unusable wherever it stands, or null
 */
record Cell(
        Kind kind,
        String text,
        @Nullable String address,
        @Nullable String fault) {

    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** It is said that there is none. */
        NULL
    }

    static Cell text(String text) {
        return new Cell(Kind.TEXT, text, null, null);
    }

    static Cell number(String text) {
        return new Cell(Kind.NUMBER, text, null, null);
    }

    static Cell day(String text) {
        return new Cell(Kind.DAY, text, null, null);
    }

    static Cell unusable(String fault, String text) {
        return new Cell(Kind.TEXT, text, null, fault);
    }

    Cell at(String where) {
        return new Cell(kind, text, where, fault);
    }

    boolean isEmpty() {
        return text.isEmpty() && fault == null;
    }
}
