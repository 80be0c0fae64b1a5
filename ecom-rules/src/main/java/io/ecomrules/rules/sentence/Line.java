package io.ecomrules.rules.sentence;

import io.ecomrules.rules.model.Position;
import java.util.Arrays;

/**
 * Part of a line of a sentence file, as it is matched: without white space, with half-width punctuation and one kind of quotes. Each
 * character knows the column it came from.
 */
public final class Line {

    private static final String WRITTEN = "：，；（）“”「」『』＂";
    private static final String READ = ":,;()\"\"\"\"\"\"\"";

    private final Position start;
    private final String text;
    private final int[] columns;

    private Line(Position start, String text, int[] columns) {
        this.start = start;
        this.text = text;
        this.columns = columns;
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
        for (int i = 0; i < end; i++) {
            if (!isBlank(points[i])) {
                var read = read(points[i]);
                for (int unit = 0; unit < read.length(); unit++) {
                    columns[text.length() + unit] = i + 1;
                }
                text.append(read);
            }
        }
        columns[text.length()] = end + 1;
        return new Line(start, text.toString(), columns);
    }

    /**
     * Gives the characters that are matched.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The rest behind a prefix that was matched. */
    Line from(int index) {
        return part(index, text.length());
    }

    Line part(int from, int to) {
        var rest = new int[to - from + 1];
        System.arraycopy(columns, from, rest, 0, rest.length);
        return new Line(start, text.substring(from, to), rest);
    }

    Position at() {
        return new Position(start.file(), start.line(), columns[0], start.sheet());
    }

    private static String read(int point) {
        int known = point < 0x10000 ? WRITTEN.indexOf(point) : -1;
        return known >= 0 ? READ.substring(known, known + 1) : Character.toString(point);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || point == 0x3000 || point == 0xA0 || point == 0xFEFF || point == 0x200B;
    }
}
