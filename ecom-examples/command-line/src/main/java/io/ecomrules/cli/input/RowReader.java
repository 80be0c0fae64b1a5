package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.SettlementKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes figures of rows. */
final class RowReader {

    private final Period period;
    private final Duplicates duplicates;

    RowReader(Period period, Duplicates duplicates) {
        this.period = period;
        this.duplicates = duplicates;
    }

    /** Whom a row is about, or null where that cannot be read. */
    static @Nullable Holder holder(Row row) {
        var fields = fields(row, new ArrayList<>());
        var employee = fields.employee();
        var post = fields.post();
        return employee == null || post == null ? null : new Holder(employee, post);
    }

    Entry read(Row row) {
        if (!row.problems().isEmpty()) {
            return new Entry(row.line(), null, null, row.problems());
        }
        var problems = new ArrayList<Problem>();
        var fields = fields(row, problems);
        var employee = fields.employee();
        var post = fields.post();
        if (employee != null && post != null) {
            duplicates.check(row.line(), new Holder(employee, post), problems);
        }
        var currency = fields.currency();
        var leftOn = fields.leftOn();
        var values = values(row, fields);
        if (employee == null || post == null || currency == null || !problems.isEmpty()) {
            return new Entry(row.line(), null, fields.firstCell(), problems);
        }
        try {
            var figures = new Figures(new SettlementKey(employee, post, period), currency, leftOn, values);
            return new Entry(row.line(), figures, null, List.of());
        } catch (InvalidInputException outOfRange) {
            outOfRange.problems().forEach(problem -> {
                var code = problem.parameters().getOrDefault("column", "");
                fields.refuse(problem.code(), code, problem.parameters().getOrDefault("value", ""));
            });
            return new Entry(row.line(), null, fields.firstCell(), problems);
        }
    }

    private static FieldReader fields(Row row, List<Problem> problems) {
        return new FieldReader(
                code -> switch (code) {
                    case "employee" -> row.get(Column.EMPLOYEE);
                    case "post" -> row.get(Column.POST);
                    case "currency" -> row.get(Column.CURRENCY);
                    case "leftOn" -> row.get(Column.LEFT_ON);
                    default -> Column.parse(code).map(row::get).orElse(null);
                },
                problems);
    }

    private static Map<Measure, BigDecimal> values(Row row, FieldReader fields) {
        var values = new LinkedHashMap<Measure, BigDecimal>();
        for (var column : row.cells().keySet()) {
            var measure = column.measure();
            var value = measure == null ? null : fields.number(column.code());
            if (measure != null && value != null) {
                values.put(measure, value);
            }
        }
        return values;
    }
}
