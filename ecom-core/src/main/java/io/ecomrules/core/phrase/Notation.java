package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads a phrase as people write it: {@code *} is a gap, {@code #} a run of digits, and what stands in double quotes is literal. */
final class Notation {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private Notation(String text) {
        this.text = text;
    }

    /** Reads the pieces; where there are problems, they are added and the pieces are of no use. */
    static List<Piece> read(String text, List<Problem> problems) {
        var notation = new Notation(text);
        notation.read();
        notation.check();
        problems.addAll(notation.problems);
        return List.copyOf(notation.pieces);
    }

    private void read() {
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && isQuoted && text.startsWith("\"\"", i)) {
                literal.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == '*' || c == '＊')) {
                add(new Piece.Gap());
            } else if (!isQuoted && (c == '#' || c == '＃')) {
                add(new Piece.Digits());
            } else {
                literal.append(c);
            }
        }
        endLiteral();
        if (isQuoted) {
            problems.add(Problem.of("phrase-quote-open", "phrase", text));
        }
    }

    private void add(Piece mark) {
        endLiteral();
        pieces.add(mark);
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void check() {
        if (pieces.stream()
                .noneMatch(piece ->
                        piece instanceof Piece.Literal words && !words.text().isBlank())) {
            problems.add(Problem.of("phrase-empty", "phrase", text));
        } else if (!areMarksInPlace()) {
            problems.add(Problem.of("phrase-marks", "phrase", text));
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(Problem.of("phrase-half-character", "phrase", text));
        }
    }

    /** No gap at an end or beside a gap, no run of digits beside digits: there they would say nothing, or could never be found. */
    private boolean areMarksInPlace() {
        if (pieces.get(0) instanceof Piece.Gap || pieces.get(pieces.size() - 1) instanceof Piece.Gap) {
            return false;
        }
        for (int i = 1; i < pieces.size(); i++) {
            var left = pieces.get(i - 1);
            var right = pieces.get(i);
            if ((left instanceof Piece.Gap && right instanceof Piece.Gap)
                    || (left instanceof Piece.Digits && beginsWithDigit(right))
                    || (right instanceof Piece.Digits && endsWithDigit(left))) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsWithDigit(Piece piece) {
        return piece instanceof Piece.Digits
                || (piece instanceof Piece.Literal words
                        && Folding.isDigit(words.text().codePointAt(0)));
    }

    private static boolean endsWithDigit(Piece piece) {
        return piece instanceof Piece.Digits
                || (piece instanceof Piece.Literal words
                        && Folding.isDigit(
                                words.text().codePointBefore(words.text().length())));
    }
}
