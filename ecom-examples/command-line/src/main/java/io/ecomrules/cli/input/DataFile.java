package io.ecomrules.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.quality.DataRecord;
import io.ecomrules.core.quality.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data of any columns: CSV with a header row, or JSON Lines. A record that cannot be taken apart is one of the records. Can be gone
 * through more than once.
 */
public final class DataFile implements Iterable<DataRecord> {

    private final byte[] bytes;
    private final @Nullable List<String> header;
    private final char separator;

    private DataFile(byte[] bytes, @Nullable List<String> header, char separator) {
        this.bytes = bytes;
        this.header = header;
        this.separator = separator;
    }

    /**
     * Opens a file.
     *
     * @param bytes its content
     * @param needed the columns that must be there; JSON Lines has none, and there each record may lack what it likes
     * @return the file
     * @throws InvalidInputException if it is empty, no text in UTF-8, or its header cannot be used
     */
    public static DataFile of(byte[] bytes, Set<String> needed) {
        TextFiles.check(bytes);
        switch (TextFiles.firstCharacter(bytes)) {
            case '{' -> {
                return new DataFile(bytes, null, ',');
            }
            case '[' -> throw new InvalidInputException(List.of(Problem.of("json-array")));
            default -> {
                var separator = CsvSource.separator(bytes);
                var frames = new CsvFrames(bytes, separator);
                var header = header(frames, separator);
                check(header, needed);
                return new DataFile(bytes, header, separator);
            }
        }
    }

    /**
     * Reads a file that is a text, such as a profile.
     *
     * @param bytes its content
     * @return the text
     * @throws InvalidInputException if it is no UTF-8
     */
    public static String text(byte[] bytes) {
        TextFiles.check(bytes);
        var text = Utf8.decode(bytes, 0, bytes.length);
        if (text == null) {
            throw new InvalidInputException(List.of(Problem.of("invalid-utf-8")));
        }
        return text;
    }

    private static List<String> header(CsvFrames frames, char separator) {
        while (frames.hasNext()) {
            var frame = frames.next();
            var problem = frame.problem();
            if (problem != null) {
                throw new InvalidInputException(List.of(problem.at(null, frame.line(), 0)));
            }
            if (!frame.text().isBlank()) {
                try {
                    return CsvSource.split(frame.text(), separator).stream()
                            .map(CsvSource::trim)
                            .toList();
                } catch (CsvParseException stray) {
                    throw new InvalidInputException(
                            List.of(Problem.of("stray-quote").at(null, frame.line(), 0)));
                }
            }
        }
        throw new InvalidInputException(List.of(Problem.of("empty-file")));
    }

    private static void check(List<String> header, Set<String> needed) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            if (!seen.add(name)) {
                problems.add(Problem.of(
                        "duplicate-column",
                        "column",
                        Shown.of(name),
                        "other",
                        Shown.of(name),
                        "place",
                        String.valueOf(i + 1)));
            }
        }
        for (var column : needed) {
            if (!seen.contains(column)) {
                problems.add(Problem.of(
                        "data-profile-no-such-column",
                        "column",
                        Shown.of(column),
                        "columns",
                        Shown.of(String.join(", ", header))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    @Override
    public Iterator<DataRecord> iterator() {
        if (header == null) {
            return new Records(new LineFrames(bytes), DataFile::json);
        }
        var records = new Records(new CsvFrames(bytes, separator), frame -> csv(frame, header));
        records.next();
        return records;
    }

    private interface Reading {
        DataRecord read(Frame frame);
    }

    /** Frames that are not blank, each read as a record. */
    private static final class Records implements Iterator<DataRecord> {
        private final Iterator<Frame> frames;
        private final Reading reading;
        private @Nullable Frame following;

        Records(Iterator<Frame> frames, Reading reading) {
            this.frames = frames;
            this.reading = reading;
            this.following = skip();
        }

        private @Nullable Frame skip() {
            while (frames.hasNext()) {
                var frame = frames.next();
                if (frame.problem() != null || !frame.text().isBlank()) {
                    return frame;
                }
            }
            return null;
        }

        @Override
        public boolean hasNext() {
            return following != null;
        }

        @Override
        public DataRecord next() {
            if (following == null) {
                throw new java.util.NoSuchElementException();
            }
            var record = reading.read(following);
            following = skip();
            return record;
        }
    }

    private DataRecord csv(Frame frame, List<String> columns) {
        var problem = frame.problem();
        if (problem != null) {
            return broken(frame, problem);
        }
        List<String> values;
        try {
            values = CsvSource.split(frame.text(), separator);
        } catch (CsvParseException stray) {
            return broken(frame, Problem.of("stray-quote"));
        }
        if (values.size() != columns.size()) {
            return DataRecord.broken(
                    frame.line(),
                    Flaw.WRONG_NUMBER_OF_VALUES,
                    Problem.of(
                            "wrong-number-of-values",
                            "expected",
                            String.valueOf(columns.size()),
                            "found",
                            String.valueOf(values.size())));
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return DataRecord.of(frame.line(), row);
    }

    private static DataRecord json(Frame frame) {
        var problem = frame.problem();
        if (problem != null) {
            return broken(frame, problem);
        }
        var json = FlatJson.read(frame.text());
        if (!json.problems().isEmpty()) {
            return broken(frame, json.problems().get(0));
        }
        var row = new LinkedHashMap<String, String>();
        json.fields().forEach((name, cell) -> {
            if (cell.fault() == null
                    || cell.text().equals("true")
                    || cell.text().equals("false")) {
                row.put(name, cell.text());
            }
        });
        return DataRecord.of(frame.line(), row);
    }

    private static DataRecord broken(Frame frame, Problem problem) {
        var flaw = problem.code().equals("invalid-utf-8") ? Flaw.NOT_UTF_8 : Flaw.BROKEN_RECORD;
        return DataRecord.broken(frame.line(), flaw, problem);
    }
}
