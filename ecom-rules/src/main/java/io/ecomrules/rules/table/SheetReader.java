package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. */
final class SheetReader {

    private static final int MOST_CELLS = 200_000;

    /** No cell holds a number with more digits than this before or behind the point. */
    private static final int MOST_MAGNITUDE = 400;
    /** In 1982, before any shop that these rules are about. */
    private static final int FIRST_DAY = 30_000;

    /** A spreadsheet shows, and stores reliably, so many digits. */
    private static final MathContext SHOWN = new MathContext(15);

    private final Grid grid;
    private final List<String> strings;
    private final boolean is1904;
    private final Consumer<Problem> problems;
    private int cells;

    SheetReader(Grid grid, List<String> strings, boolean is1904, Consumer<Problem> problems) {
        this.grid = grid;
        this.strings = strings;
        this.is1904 = is1904;
        this.problems = problems;
    }

    void read(byte[] bytes) throws XMLStreamException {
        var reader = Xml.open(bytes);
        int row = 0;
        int column = 0;
        while (reader.hasNext()) {
            if (Xml.next(reader) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            var attributes = Xml.attributes(reader);
            switch (reader.getLocalName()) {
                case "row" -> {
                    row = attributes.containsKey("r") ? Integer.parseInt(attributes.get("r")) : row + 1;
                    column = 0;
                    if (List.of("1", "true").contains(attributes.getOrDefault("hidden", ""))) {
                        tell("hidden-row", row, 0, Problem.Level.WARNING);
                    }
                }
                case "c" -> {
                    var address = attributes.get("r");
                    column = address == null ? column + 1 : column(address);
                    cell(reader, row, column, attributes);
                }
                case "mergeCell" -> {
                    var range = attributes.getOrDefault("ref", "A1");
                    var first = range.split(":", 2)[0];
                    problems.accept(
                            grid.at(row(first), column(first)).mark(Problem.of("merged-cells", "range", range)));
                }
                default -> {}
            }
        }
        reader.close();
    }

    private void cell(XMLStreamReader reader, int row, int column, Map<String, String> attributes)
            throws XMLStreamException {
        String value = null;
        boolean hasFormula = false;
        int depth = 1;
        while (depth > 0) {
            int event = Xml.next(reader);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "is" -> value = SharedStrings.text(reader);
                    case "v" -> value = reader.getElementText();
                    default -> {
                        hasFormula |= reader.getLocalName().equals("f");
                        depth++;
                    }
                }
            }
        }
        if (hasFormula) {
            tell("formula-in-table", row, column, Problem.Level.ERROR);
            return;
        }
        var text = value == null ? "" : text(attributes.getOrDefault("t", "n"), value, row, column);
        if (text != null && text.length() > Grid.LONGEST_CELL) {
            problems.accept(grid.at(row, column).mark(Grid.tooLong()));
        } else if (text != null && !text.isBlank()) {
            if (++cells > MOST_CELLS) {
                throw new XMLStreamException("The sheet has too many cells.");
            }
            grid.rows().computeIfAbsent(row, none -> new TreeMap<>()).put(column, text);
        }
    }

    private @Nullable String text(String type, String value, int row, int column) {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "str", "inlineStr" -> value;
            case "b" -> value.equals("1") ? "是" : "否";
            case "d" -> value.length() >= 10 ? value.substring(0, 10) : value;
            case "e" -> {
                tell("error-in-cell", row, column, Problem.Level.ERROR, "text", value);
                yield null;
            }
            default -> number(value, row, column);
        };
    }

    private String number(String value, int row, int column) {
        var number = new BigDecimal(value).round(SHOWN);
        if (Math.abs((long) number.precision() - number.scale()) > MOST_MAGNITUDE) {
            throw new NumberFormatException("No spreadsheet holds " + value + ".");
        }
        return isDay(row, column)
                ? day(number)
                : (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    /** A number in a column of days is a day, however the cell shows it. */
    private boolean isDay(int row, int column) {
        var first = grid.firstRow();
        return first != null && row > first && Columns.isDay(grid.text(first, column));
    }

    private String day(BigDecimal serial) {
        var days = serial.longValue();
        // The calendar of 1900 counts a 29 February that there was not.
        var epoch = is1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        // A year or a month that was written as a number, such as 2026.7, is no day of 1905.
        return days < FIRST_DAY || days > 2_958_465
                ? serial.toPlainString()
                : epoch.plusDays(days).toString();
    }

    private void tell(String code, int row, int column, Problem.Level level, String... parameters) {
        problems.accept(grid.at(row, column).mark(Problem.of(code, parameters)).as(level));
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("[^0-9]", ""));
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
        }
        return column;
    }
}
