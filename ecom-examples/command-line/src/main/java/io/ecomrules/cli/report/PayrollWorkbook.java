package io.ecomrules.cli.report;

import io.ecomrules.core.performance.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The payroll file as a workbook: numbers are numbers, texts are texts that nothing runs, the head stays in sight. */
final class PayrollWorkbook {

    /** What a spreadsheet's floating point keeps; a longer number is written as text, since it would silently become another one. */
    static final int KEPT_DIGITS = 15;

    private static final int WIDEST = 60;

    private PayrollWorkbook() {}

    static void write(Path file, List<Statement> statements, Words words) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "ecom", "1.0")) {
            var sheet = workbook.newWorksheet(words.say("payroll.sheet"));
            var rows = new ArrayList<List<PayrollLine.Cell>>();
            rows.add(head(words));
            statements.forEach(statement -> rows.add(PayrollLine.of(statement, words)));
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row, rows.get(row));
            }
            int columns = PayrollLine.COLUMNS.size();
            sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E8EDF2").set();
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, rows.size() - 1, columns - 1);
            for (int column = 0; column < columns; column++) {
                sheet.width(column, width(rows, column));
            }
            sheet.pageOrientation("landscape");
        }
        PlainZip.withoutClock(file);
    }

    private static List<PayrollLine.Cell> head(Words words) {
        return PayrollLine.COLUMNS.stream()
                .<PayrollLine.Cell>map(column -> new PayrollLine.Cell.Text(words.say("payroll." + column)))
                .toList();
    }

    private static void write(Worksheet sheet, int row, List<PayrollLine.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof PayrollLine.Cell.Numeric number && isKept(number.value())) {
                sheet.value(row, column, new BigDecimal(number.value().toPlainString()));
                sheet.style(row, column).format(number.format()).set();
            } else if (!(cell instanceof PayrollLine.Cell.Empty)) {
                sheet.value(row, column, text(cell));
                sheet.style(row, column).format("@").set();
            }
        }
    }

    private static boolean isKept(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= KEPT_DIGITS;
    }

    private static String text(PayrollLine.Cell cell) {
        if (cell instanceof PayrollLine.Cell.Text text) {
            return text.value();
        }
        return cell instanceof PayrollLine.Cell.Numeric number ? number.value().toPlainString() : "";
    }

    /** Columns as wide as their longest text, a Chinese character counted as two. */
    private static double width(List<List<PayrollLine.Cell>> rows, int column) {
        long widest = rows.stream()
                .mapToLong(row -> text(row.get(column))
                        .codePoints()
                        .map(each -> each < 0x1100 ? 1 : 2)
                        .sum())
                .max()
                .orElse(0);
        return Math.min(WIDEST, widest + 4.0);
    }
}
