package io.ecomrules.rules.model;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts a rule file into tokens. A character that cannot stand in a rule file is reported and skipped. */
final class Tokens {

    private static final String FULL_WIDTH = "（），；：“”＝＜＞！。、＠｛｝【】";
    private static final String HALF_WIDTH = "(),;:\"\"=<>!.,@{}[]";
    private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "<=", ">=", "&&", "||", "->");

    private final String file;
    private final int[] text;
    private final Consumer<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private int index;
    private int line = 1;
    private int column = 1;

    private Tokens(String file, String text, Consumer<Problem> problems) {
        this.file = file;
        this.text = text.codePoints().toArray();
        this.problems = problems;
    }

    static List<Token> of(String file, String text, Consumer<Problem> problems) {
        var tokens = new Tokens(file, text, problems);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        while (index < text.length) {
            int next = text[index];
            if (Character.isWhitespace(next) || next == 0x3000) {
                advance();
            } else if (startsWith("//")) {
                comment();
            } else if (startsWith("/*")) {
                block();
            } else if (next == '"') {
                quoted('"');
            } else if (next == '“' || next == '”' || next == '＂') {
                report("full-width-punctuation", line, column, Character.toString(next), "halfWidth", "\"");
                quoted(next == '＂' ? '＂' : '”');
            } else if (isDigit(next) || (next == '-' && index + 1 < text.length && isDigit(text[index + 1]))) {
                number();
            } else if (Character.isUnicodeIdentifierStart(next) || next == '_' || next == '$') {
                word();
            } else {
                symbol(next);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", line, column));
    }

    private void comment() {
        int startLine = line;
        int startColumn = column;
        var comment = new StringBuilder();
        while (index < text.length && text[index] != '\n') {
            comment.appendCodePoint(advance());
        }
        tokens.add(new Token(Token.Kind.COMMENT, comment.substring(2).strip(), startLine, startColumn));
    }

    private void block() {
        int startLine = line;
        int startColumn = column;
        var comment = new StringBuilder();
        // The star that opens a remark does not close it too.
        comment.appendCodePoint(advance()).appendCodePoint(advance());
        while (index < text.length && !startsWith("*/")) {
            comment.appendCodePoint(advance());
        }
        if (index >= text.length) {
            report("unfinished-comment", startLine, startColumn, "");
            return;
        }
        advance();
        advance();
        tokens.add(new Token(Token.Kind.COMMENT, comment.substring(2).strip(), startLine, startColumn));
    }

    /** A text ends at its own kind of quote; whoever mixes them up is told and understood. */
    private void quoted(int closing) {
        int startLine = line;
        int startColumn = column;
        var quoted = new StringBuilder();
        advance();
        while (index < text.length && text[index] != '"' && text[index] != closing && text[index] != '\n') {
            int next = advance();
            if (next == '\\' && index < text.length && (text[index] == '"' || text[index] == '\\')) {
                next = advance();
            } else if (next == '\\') {
                report("unknown-escape", line, column - 1, "\\");
            }
            quoted.appendCodePoint(next);
        }
        if (index >= text.length || text[index] == '\n') {
            report("unfinished-text", startLine, startColumn, quoted.toString());
        } else {
            if (text[index] != '"') {
                report("full-width-punctuation", line, column, Character.toString(text[index]), "halfWidth", "\"");
            }
            advance();
        }
        tokens.add(new Token(Token.Kind.TEXT, quoted.toString(), startLine, startColumn));
    }

    private void number() {
        int startLine = line;
        int startColumn = column;
        var number = new StringBuilder();
        do {
            number.appendCodePoint(advance());
        } while (index < text.length
                && (Character.isUnicodeIdentifierPart(text[index]) || ".%．％".indexOf(text[index]) >= 0));
        tokens.add(new Token(Token.Kind.NUMBER, number.toString(), startLine, startColumn));
    }

    private void word() {
        int startLine = line;
        int startColumn = column;
        var word = new StringBuilder();
        while (index < text.length && (Character.isUnicodeIdentifierPart(text[index]) || text[index] == '$')) {
            word.appendCodePoint(advance());
        }
        tokens.add(new Token(Token.Kind.WORD, word.toString(), startLine, startColumn));
    }

    private void symbol(int next) {
        int startLine = line;
        int startColumn = column;
        for (var symbol : LONG_SYMBOLS) {
            if (startsWith(symbol)) {
                advance();
                advance();
                tokens.add(new Token(Token.Kind.SYMBOL, symbol, startLine, startColumn));
                return;
            }
        }
        var written = Character.toString(next);
        int fullWidth = FULL_WIDTH.indexOf(written);
        if (fullWidth >= 0) {
            report(
                    "full-width-punctuation",
                    line,
                    column,
                    written,
                    "halfWidth",
                    HALF_WIDTH.substring(fullWidth, fullWidth + 1));
            written = HALF_WIDTH.substring(fullWidth, fullWidth + 1);
        } else if ("(),;:=<>!.@{}[]+-*/%&|?".indexOf(written) < 0) {
            report("unknown-character", line, column, written);
            advance();
            return;
        }
        advance();
        tokens.add(new Token(Token.Kind.SYMBOL, written, startLine, startColumn));
    }

    private boolean startsWith(String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (index + i >= text.length || text[index + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A full-width digit too: it is read, so that only one thing is said of it. */
    private static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || (codePoint >= '０' && codePoint <= '９');
    }

    private int advance() {
        int passed = text[index++];
        if (passed == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return passed;
    }

    private void report(String code, int atLine, int atColumn, String written, String... more) {
        var parameters = new ArrayList<>(List.of("text", written));
        parameters.addAll(List.of(more));
        problems.accept(Problem.of(code, parameters.toArray(String[]::new)).at(file, atLine, atColumn));
    }
}
