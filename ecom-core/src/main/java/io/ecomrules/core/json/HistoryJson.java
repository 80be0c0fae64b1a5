package io.ecomrules.core.json;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The past months within a record: month and coefficient, null for a month without an assessment. The field itself is absent where
 * nobody looked at past months, and null where they were unusable.
 */
final class HistoryJson {

    private static final String FIELD = "history";

    private HistoryJson() {}

    static JsonNode write(MonthlyResults history) {
        if (!history.isUsable()) {
            return JsonNodeFactory.instance.nullNode();
        }
        var node = JsonNodeFactory.instance.objectNode();
        var months = new TreeSet<>(history.months().keySet());
        months.addAll(history.withoutAssessment());
        for (var month : months) {
            var coefficient = history.coefficient(month);
            node.put(month.toString(), coefficient == null ? null : JsonNumbers.text(coefficient));
        }
        return node;
    }

    static @Nullable MonthlyResults read(JsonFields record) {
        if (!record.has(FIELD)) {
            return null;
        }
        if (record.isNull(FIELD)) {
            return MonthlyResults.UNUSABLE;
        }
        var history = record.object(FIELD);
        var months = new LinkedHashMap<PeriodMonth, Exact>();
        var without = new HashSet<PeriodMonth>();
        for (var name : history.node().propertyNames()) {
            var month = history.reading(name, () -> PeriodMonth.parse(name));
            if (history.isNull(name)) {
                without.add(month);
            } else {
                months.put(month, history.number(name));
            }
        }
        return MonthlyResults.of(months, without);
    }
}
