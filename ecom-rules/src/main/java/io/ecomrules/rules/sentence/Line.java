package io.ecomrules.rules.sentence;

import io.ecomrules.rules.model.Position;
import java.util.Arrays;

/**
 * Part of a line of a sentence file, as it is matched: with half-width punctuation and one kind of quotes, and without white space but between digits. Each character knows the column it came from.
 */
public final class Line {

    private static final String WRITTEN = "：，；（）“”「」『』＂";
    private static final String READ = ":,;()\"\"\"\"\"\"\"";

    private final Position start;
    private final String written;
    private final String text;
    private final int[] columns;
    /** Of each character where it stands in what was written. */
    private final int[] places;

    private Line(Position start, String written, String text, int[] columns, int[] places) {
        this.start = start;
        this.written = written;
        this.text = text;
        this.columns = columns;
        this.places = places;
    }

    /**
     * Takes a line of a text.
     *
     * @param file the file
     * @param number the line's number, from 1
     * @param written the line
     * @return the line as it is matched
     */
    static Line of(String file, int number, String written) {
        return of(new Position(file, number, 1), written);
    }

    /**
     * Takes what stands in a cell of a table.
     *
     * @param cell the cell, which is the place of every character
     * @param written what is said there
     * @return the line as it is matched
     */
    public static Line in(Position cell, String written) {
        var line = of(cell, written);
        Arrays.fill(line.columns, cell.column());
        return line;
    }

    private static Line of(Position start, String written) {
        var points = written.codePoints().toArray();
        int end = points.length;
        while (end > 0 && (isBlank(points[end - 1]) || points[end - 1] == '。')) {
            end--;
        }
        var text = new StringBuilder();
        var columns = new int[written.length() + 1];
        var places = new int[written.length() + 1];
        int place = 0;
        for (int i = 0; i < end; i++) {
            if (!isBlank(points[i]) || isInNumber(points, i)) {
                var read = isBlank(points[i]) ? " " : read(points[i]);
                for (int unit = 0; unit < read.length(); unit++) {
                    columns[text.length() + unit] = i + 1;
                    places[text.length() + unit] = place + unit;
                }
                text.append(read);
            }
            place += Character.charCount(points[i]);
        }
        columns[text.length()] = end + 1;
        places[text.length()] = place;
        return new Line(start, written, text.toString(), columns, places);
    }

    /**
     * Gives the characters that are matched.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /** The same as it was written, which is what counts of a text. */
    String written() {
        return text.isEmpty()
                ? ""
                : written.substring(places[0], written.offsetByCodePoints(places[text.length() - 1], 1));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The rest behind a prefix that was matched. */
    Line from(int index) {
        return part(index, text.length());
    }

    Line part(int from, int to) {
        return new Line(
                start,
                written,
                text.substring(from, to),
                Arrays.copyOfRange(columns, from, to + 1),
                Arrays.copyOfRange(places, from, to + 1));
    }

    Position at() {
        return new Position(start.file(), start.line(), columns[0], start.sheet());
    }

    private static String read(int point) {
        int known = point < 0x10000 ? WRITTEN.indexOf(point) : -1;
        return known >= 0 ? READ.substring(known, known + 1) : Character.toString(point);
    }

    /** A blank between digits is kept: 1 5 is not 15. */
    private static boolean isInNumber(int[] points, int at) {
        return at > 0 && at + 1 < points.length && isOfNumber(points[at - 1]) && isOfNumber(points[at + 1]);
    }

    private static boolean isOfNumber(int point) {
        return Character.isDigit(point) || point == '.';
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || point == 0x3000 || point == 0xA0 || point == 0xFEFF || point == 0x200B;
    }
}
