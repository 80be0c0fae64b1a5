package io.ecomrules.rules.sentence;

import io.ecomrules.rules.model.Position;

/**
 * Part of a line of a sentence file, as it is matched: without white space, with half-width punctuation and one kind of quotes. Each
 * character knows the column it came from.
 */
final class Line {

    private static final String WRITTEN = "：，；（）“”「」『』＂";
    private static final String READ = ":,;()\"\"\"\"\"\"\"";

    private final String file;
    private final int number;
    private final String text;
    private final int[] columns;

    private Line(String file, int number, String text, int[] columns) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.columns = columns;
    }

    static Line of(String file, int number, String written) {
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
        return new Line(file, number, text.toString(), columns);
    }

    String text() {
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
        return new Line(file, number, text.substring(from, to), rest);
    }

    Position at() {
        return new Position(file, number, columns[0]);
    }

    private static String read(int point) {
        int known = point < 0x10000 ? WRITTEN.indexOf(point) : -1;
        return known >= 0 ? READ.substring(known, known + 1) : Character.toString(point);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || point == 0x3000 || point == 0xA0 || point == 0xFEFF || point == 0x200B;
    }
}
