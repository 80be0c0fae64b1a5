package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Figures as people and programs hand them in: CSV with a header row, XLSX (the first sheet), or JSON Lines. Which of them it is, the
 * bytes tell and not the name.
 *
 * <p>Refuses the whole file where it is empty, is no UTF-8 throughout, or its header cannot be used; a record that cannot be used is
 * refused alone.
 */
public final class FiguresFile {

    private final FiguresSource source;
    private final @Nullable Note note;

    private FiguresFile(FiguresSource source, @Nullable Note note) {
        this.source = source;
        this.note = note;
    }

    /**
     * Something that a reader of the results should know about how the file was read.
     *
     * @param key the key of its words
     * @param values what the words name
     */
    public record Note(String key, Map<String, String> values) {
        /** Copies the values. */
        public Note {
            values = Map.copyOf(values);
        }
    }

    /**
     * Opens a file.
     *
     * @param bytes its content
     * @return the file
     * @throws InvalidInputException with every reason why nothing in it can be read
     */
    public static FiguresFile of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            var source = new SheetSource(bytes);
            return new FiguresFile(
                    source,
                    source.sheets() == 1 ? null : new Note("note.first-sheet", Map.of("sheet", source.sheet())));
        }
        TextFiles.check(bytes);
        switch (TextFiles.firstCharacter(bytes)) {
            case '{' -> {
                return new FiguresFile(new JsonSource(bytes), null);
            }
            case '[' -> throw new InvalidInputException(List.of(Problem.of("json-array")));
            default -> {
                var source = new CsvSource(bytes);
                return new FiguresFile(source, note(source.separator()));
            }
        }
    }

    /**
     * Says what a reader of the results should know about how the file was read.
     *
     * @return a note, or null
     */
    public @Nullable Note note() {
        return note;
    }

    /**
     * Reads all records in order. Of several records about the same person in the same post each is refused.
     *
     * @param period what the figures are of
     * @param entries takes the records
     * @throws InvalidInputException if nothing in the file can be read
     */
    public void read(Period period, Consumer<Entry> entries) {
        var duplicates = new Duplicates();
        source.forEach(row -> {
            var holder = RowReader.holder(row);
            if (holder != null) {
                duplicates.see(row.line(), holder);
            }
        });
        var reader = new RowReader(period, duplicates);
        source.forEach(row -> entries.accept(reader.read(row)));
    }

    private static @Nullable Note note(char separator) {
        return switch (separator) {
            case ';' -> new Note("note.semicolon", Map.of());
            case '\t' -> new Note("note.tab", Map.of());
            default -> null;
        };
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }
}
