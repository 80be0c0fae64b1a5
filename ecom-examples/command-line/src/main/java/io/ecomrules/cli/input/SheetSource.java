package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Figures on the first sheet of a workbook, under a header row. The line of a record is its row. */
final class SheetSource implements FiguresSource {

    private final byte[] bytes;
    private final String sheet;
    private final int sheets;

    SheetSource(byte[] bytes) {
        this.bytes = bytes;
        var names = Sheets.with(
                bytes, workbook -> workbook.getSheets().map(Sheet::getName).toList());
        if (names.isEmpty()) {
            throw new InvalidInputException(List.of(Problem.of("damaged-workbook")));
        }
        this.sheet = Objects.requireNonNullElse(names.get(0), "");
        this.sheets = names.size();
    }

    /** The name of the sheet that is read. */
    String sheet() {
        return Shown.of(sheet);
    }

    /** How many sheets there are. */
    int sheets() {
        return sheets;
    }

    @Override
    public void forEach(Consumer<Row> rows) {
        Sheets.with(bytes, workbook -> {
            new Reading(rows).read(workbook);
            return true;
        });
    }

    /** What is known while the rows come by. */
    private static final class Reading {

        private final Consumer<Row> rows;
        private @Nullable Header header;
        private int last;

        Reading(Consumer<Row> rows) {
            this.rows = rows;
        }

        void read(ReadableWorkbook workbook) {
            try (var stream = workbook.getFirstSheet().openStream()) {
                var each = stream.iterator();
                for (var row = next(each); row != null; row = next(each)) {
                    // A writer may leave the numbers out.
                    last = row.getRowNum() > last ? row.getRowNum() : last + 1;
                    take(row);
                }
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
            if (header == null) {
                throw new InvalidInputException(List.of(Problem.of("empty-file")));
            }
        }

        private static org.dhatim.fastexcel.reader.@Nullable Row next(
                java.util.Iterator<org.dhatim.fastexcel.reader.Row> each) {
            try {
                return each.hasNext() ? each.next() : null;
            } catch (ExcelReaderException known) {
                throw known;
            } catch (RuntimeException unforeseen) {
                throw new ExcelReaderException("The sheet cannot be read", unforeseen);
            }
        }

        private void take(org.dhatim.fastexcel.reader.Row row) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.add(SheetCell.read(row.getCell(i)).at(address(i)));
            }
            if (cells.stream().allMatch(Cell::isEmpty)) {
                return;
            }
            if (header == null) {
                header = Header.of(cells.stream().map(Cell::text).toList(), last, this::address);
            } else {
                rows.accept(row(cells, header));
            }
        }

        private Row row(List<Cell> cells, Header known) {
            var byColumn = new LinkedHashMap<Column, Cell>();
            for (int i = 0; i < Math.max(cells.size(), known.size()); i++) {
                var column = i < known.size() ? known.columns().get(i) : null;
                var cell = i < cells.size() ? cells.get(i) : Cell.text("").at(address(i));
                if (column != null) {
                    byColumn.put(column, cell);
                } else if (!cell.isEmpty()) {
                    return Row.broken(
                            last,
                            Problem.of("value-without-column", "value", Shown.of(cell.text()), "place", address(i)));
                }
            }
            return new Row(last, byColumn, List.of());
        }

        private String address(int column) {
            return CellAddress.convertNumToColString(column) + last;
        }
    }
}
