package io.ecomrules.benchmarks.rival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook that OpenL reads: one decision table, a row for each post and cycle, a column for each number. */
public final class OpenlWorkbook {

    private static final String[][] IMPORT = {{"Environment"}, {"import", Terms.class.getName()}};

    private static final String[][] TERMS = {
        {"SmartRules Terms terms(String post, String cycle)"},
        {
            "Post",
            "Cycle",
            "Distribution weight",
            "Sales weight",
            "Profit weight",
            "Margin weight",
            "Margin target",
            "Rate",
            "Distribution counts"
        },
        {"department-manager", "monthly", "0.3", "0.5", "0.2", "", "", "0.01", "true"},
        {"store-operator", "monthly", "", "0.6", "0.4", "", "", "0.015", "false"},
        {"service-agent", "monthly", "", "0.6", "", "0.4", "0.4", "0.05", "false"},
        {"department-manager", "annual", "0.3", "0.5", "0.2", "", "", "0.005", "true"},
        {"store-operator", "annual", "", "0.6", "0.4", "", "", "0.01", "false"},
        {"service-agent", "annual", "", "0.6", "", "0.4", "0.4", "0.02", "false"},
    };

    private OpenlWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param file where to
     * @throws IOException if it cannot be written
     */
    public static void write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            sheet(workbook, "Environment", IMPORT);
            sheet(workbook, "Terms", TERMS);
            workbook.write(out);
        }
    }

    /** OpenL takes a merged cell for the head of a table. */
    private static void sheet(XSSFWorkbook workbook, String name, String[][] lines) {
        var sheet = workbook.createSheet(name);
        for (int line = 0; line < lines.length; line++) {
            var row = sheet.createRow(line + 1);
            for (int column = 0; column < lines[line].length; column++) {
                if (!lines[line][column].isEmpty()) {
                    row.createCell(column + 1).setCellValue(lines[line][column]);
                }
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, lines[1].length));
    }
}
