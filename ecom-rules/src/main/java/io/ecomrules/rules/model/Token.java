package io.ecomrules.rules.model;

/**
 * A piece of a rule file.
 *
 * @param kind what it is
 * @param text its characters; for a text in quotes, without the quotes and with its escapes resolved
 * @param line the line it begins on, from 1
 * @param column the column it begins in, in code points, from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SYMBOL,
        COMMENT,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }
}
