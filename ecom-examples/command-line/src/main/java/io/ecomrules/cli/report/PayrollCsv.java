package io.ecomrules.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.ecomrules.core.performance.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The payroll file for programs and for spreadsheets: UTF-8 with a BOM, since Excel reads it as the local charset without one. */
final class PayrollCsv {

    private static final String BOM = "\uFEFF";

    private PayrollCsv() {}

    static void write(Path file, List<Statement> statements, Words words) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BOM);
            var csv = CsvWriter.builder()
                    .quoteStrategy(QuoteStrategies.ALWAYS)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(PayrollLine.COLUMNS.stream()
                    .map(column -> words.say("payroll." + column))
                    .toList());
            for (var statement : statements) {
                csv.writeRecord(PayrollLine.of(statement, words).stream()
                        .map(PayrollCsv::text)
                        .toList());
            }
            csv.flush();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String text(PayrollLine.Cell cell) {
        if (cell instanceof PayrollLine.Cell.Text text) {
            return text.value();
        }
        return cell instanceof PayrollLine.Cell.Numeric number ? number.value().toPlainString() : "";
    }
}
