package io.ecomrules.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of a golden case, under English column names or Chinese ones. An empty cell is a value that is not known. */
record GoldenTable(Path file, List<NamedCsvRecord> rows) {

    private static final Map<String, String> COLUMNS = Map.of(
            "工号", "employee",
            "岗位", "post",
            "币种", "currency",
            "离职日期", "leftOn",
            "月份", "month",
            "系数", "coefficient",
            "金额", "amount",
            "提示", "findings");

    static GoldenTable read(Path file) {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return new GoldenTable(file, csv.stream().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Figures> figures(Period period) {
        var all = new ArrayList<Figures>();
        for (var row : rows) {
            var cells = cells(row);
            var form = Figures.of(employee(row, cells), post(row, cells), period);
            cells.forEach((column, value) -> {
                switch (column) {
                    case "currency" ->
                        form.currency(Moneys.currency(value).orElseThrow(() -> refuse(row, column, value)));
                    case "leftOn" -> form.leftOn(LocalDate.parse(value));
                    default -> form.with(Measure.parse(column).orElseThrow(() -> refuse(row, column, value)), value);
                }
            });
            all.add(form.build());
        }
        return all;
    }

    List<MonthlyResult> history() {
        var all = new ArrayList<MonthlyResult>();
        for (var row : rows) {
            var cells = cells(row);
            var coefficient = cells.get("coefficient");
            all.add(new MonthlyResult(
                    employee(row, cells),
                    post(row, cells),
                    PeriodMonth.parse(required(row, cells, "month")),
                    coefficient == null ? null : Exact.parse(coefficient)));
        }
        return all;
    }

    List<GoldenResult> results() {
        var all = new ArrayList<GoldenResult>();
        for (var row : rows) {
            var cells = cells(row);
            var coefficient = cells.remove("coefficient");
            var amount = cells.remove("amount");
            var currency = cells.remove("currency");
            var findings = cells.remove("findings");
            var result = new GoldenResult(
                    employee(row, cells),
                    post(row, cells),
                    coefficient == null ? null : Exact.parse(coefficient),
                    amount == null ? "-" : (currency == null ? "CNY" : currency) + " " + amount,
                    findings == null ? List.of() : List.of(findings.split(" *; *", -1)));
            cells.forEach((column, value) -> {
                throw refuse(row, column, value);
            });
            all.add(result);
        }
        return all;
    }

    private Map<String, String> cells(NamedCsvRecord row) {
        var cells = new HashMap<String, String>();
        row.getFieldsAsMap().forEach((title, value) -> {
            if (!value.isBlank()) {
                cells.put(COLUMNS.getOrDefault(title.strip(), title.strip()), value.strip());
            }
        });
        return cells;
    }

    private EmployeeId employee(NamedCsvRecord row, Map<String, String> cells) {
        return EmployeeId.of(required(row, cells, "employee"));
    }

    private Post post(NamedCsvRecord row, Map<String, String> cells) {
        var post = required(row, cells, "post");
        return Post.parse(post).orElseThrow(() -> refuse(row, "post", post));
    }

    private String required(NamedCsvRecord row, Map<String, String> cells, String column) {
        var value = cells.remove(column);
        if (value == null) {
            throw refuse(row, column, "");
        }
        return value;
    }

    private AssertionError refuse(NamedCsvRecord row, String column, String value) {
        return new AssertionError(file + ":" + row.getStartingLineNumber() + ": " + column + " \"" + value
                + "\" cannot be read. Check the column's name and the value.");
    }
}
