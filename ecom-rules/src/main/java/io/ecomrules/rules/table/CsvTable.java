package io.ecomrules.rules.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.ecomrules.core.finding.Problem;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file as a table. Its rows are counted as a spreadsheet shows them. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Reads a table.
     *
     * @param file the file's path in its pack
     * @param text its text
     * @param problems is told if it is no CSV
     * @return the table, or null if it cannot be read
     */
    public static @Nullable Grid read(String file, String text, Consumer<Problem> problems) {
        var rows = new TreeMap<Integer, TreeMap<Integer, String>>();
        int number = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                number++;
                for (int column = 0; column < record.getFieldCount(); column++) {
                    var cell = record.getField(column);
                    if (cell.length() > Grid.LONGEST_CELL) {
                        problems.accept(Grid.tooLong().inCell(file, null, number, column + 1));
                    } else if (!cell.isBlank()) {
                        rows.computeIfAbsent(number, none -> new TreeMap<>()).put(column + 1, cell);
                    }
                }
            }
        } catch (CsvParseException | java.io.IOException damaged) {
            problems.accept(Problem.of("damaged-csv").inCell(file, null, number + 1, 0));
            return null;
        }
        return new Grid(file, "", rows);
    }

    /** Whatever the first line has most of: comma, semicolon or tab. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {',', ';', '\t'}) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
