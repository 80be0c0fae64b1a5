package io.ecomrules.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Figures in a CSV file with a header row. */
final class CsvSource implements FiguresSource {

    private final byte[] bytes;
    private final char separator;
    private final Header header;

    /**
     * Reads the header.
     *
     * @throws InvalidInputException if the header cannot be used, or there is none
     */
    CsvSource(byte[] bytes) {
        this.bytes = bytes;
        this.separator = separator(bytes);
        var frames = new CsvFrames(bytes, separator);
        Header found = null;
        while (found == null) {
            if (!frames.hasNext()) {
                throw new InvalidInputException(List.of(Problem.of("empty-file")));
            }
            found = header(frames.next());
        }
        this.header = found;
    }

    /** A comma, or the semicolon or tab that stands in the first line in its place. */
    char separator() {
        return separator;
    }

    @Override
    public void forEach(Consumer<Row> rows) {
        var frames = new CsvFrames(bytes, separator);
        boolean behindHeader = false;
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() == null && frame.text().isBlank()) {
                continue;
            }
            if (behindHeader) {
                var row = row(frame);
                if (row != null) {
                    rows.accept(row);
                }
            }
            behindHeader = true;
        }
    }

    private @Nullable Header header(Frame frame) {
        if (frame.problem() != null) {
            throw new InvalidInputException(List.of(frame.problem().at(null, frame.line(), 0)));
        }
        if (frame.text().isBlank()) {
            return null;
        }
        try {
            return Header.of(split(frame.text()), frame.line(), index -> String.valueOf(index + 1));
        } catch (CsvParseException stray) {
            throw new InvalidInputException(List.of(Problem.of("stray-quote").at(null, frame.line(), 0)));
        }
    }

    private @Nullable Row row(Frame frame) {
        if (frame.problem() != null) {
            return Row.broken(frame.line(), frame.problem());
        }
        List<String> values;
        try {
            values = split(frame.text());
        } catch (CsvParseException stray) {
            return Row.broken(frame.line(), Problem.of("stray-quote"));
        }
        if (values.stream().allMatch(String::isEmpty)) {
            return null;
        }
        if (values.size() != header.size()) {
            return Row.broken(
                    frame.line(),
                    Problem.of(
                            "wrong-number-of-values",
                            "expected",
                            String.valueOf(header.size()),
                            "found",
                            String.valueOf(values.size())));
        }
        var cells = new LinkedHashMap<Column, Cell>();
        for (int i = 0; i < values.size(); i++) {
            var column = header.columns().get(i);
            if (column != null) {
                cells.put(column, Cell.text(trim(values.get(i))));
            } else if (!values.get(i).isBlank()) {
                return Row.broken(
                        frame.line(),
                        Problem.of(
                                "value-without-column",
                                "value",
                                Shown.of(values.get(i)),
                                "place",
                                String.valueOf(i + 1)));
            }
        }
        return new Row(frame.line(), cells, List.of());
    }

    private List<String> split(String record) {
        return split(record, separator);
    }

    static List<String> split(String record, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofSingleCsvRecord(record)
                .getFields();
    }

    /** Takes spaces and tabs off a value; a value of nothing else stays, to be refused. */
    static String trim(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isPadding(value.charAt(from))) {
            from++;
        }
        while (from < to && isPadding(value.charAt(to - 1))) {
            to--;
        }
        return from == to ? value : value.substring(from, to);
    }

    private static boolean isPadding(char character) {
        return character == ' ' || character == '\t';
    }

    static char separator(byte[] bytes) {
        int semicolons = 0;
        int tabs = 0;
        for (int at = Utf8.start(bytes); at < bytes.length; at++) {
            switch (bytes[at]) {
                case ',' -> {
                    return ',';
                }
                case ';' -> semicolons++;
                case '\t' -> tabs++;
                case '\n', '\r' -> {
                    if (semicolons + tabs > 0) {
                        return semicolons >= tabs ? ';' : '\t';
                    }
                }
                default -> {}
            }
        }
        return semicolons + tabs == 0 ? ',' : semicolons >= tabs ? ';' : '\t';
    }
}
