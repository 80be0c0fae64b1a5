package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.PeriodMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a history, read.
 *
 * @param holder whom it is about, or null where that cannot be read
 * @param result what it says, or null where it cannot be used
 */
record HistoryRecord(@Nullable Holder holder, @Nullable MonthlyResult result) {

    private static final Set<String> FIELDS = Set.of("employee", "post", "month", "coefficient", "coefficientExact");

    static HistoryRecord read(FlatJson json, List<Problem> problems) {
        json.fields().keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problems.add(Problem.of(
                        "unknown-field",
                        "field",
                        Shown.of(name),
                        "nearest",
                        String.join(", ", FIELDS.stream().sorted().toList()))));
        var reader = new FieldReader(json.fields()::get, problems);
        var employee = reader.employee();
        var post = reader.post();
        var month = month(reader, problems);
        var coefficient = coefficient(reader, problems);
        var holder = employee == null || post == null ? null : new Holder(employee, post);
        return new HistoryRecord(
                holder,
                holder == null || month == null || !problems.isEmpty()
                        ? null
                        : new MonthlyResult(holder.employee(), holder.post(), month, coefficient));
    }

    private static @Nullable PeriodMonth month(FieldReader reader, List<Problem> problems) {
        var text = reader.required("month");
        if (text == null) {
            return null;
        }
        try {
            return PeriodMonth.parse(text);
        } catch (InvalidInputException malformed) {
            problems.add(Problem.of("malformed-month", "value", Shown.of(text)));
            return null;
        }
    }

    private static @Nullable Exact coefficient(FieldReader reader, List<Problem> problems) {
        var decimal = reader.number("coefficient");
        var shown = decimal == null ? null : Exact.of(decimal);
        var text = reader.text("coefficientExact");
        if (text == null) {
            return shown;
        }
        Exact exact;
        try {
            exact = Exact.parse(text);
        } catch (NumberFormatException malformed) {
            reader.refuse("not-a-fraction", "coefficientExact", text);
            return null;
        }
        if (shown != null && !shown.equals(exact) && !shown.equals(Exact.of(exact.toDecimal()))) {
            problems.add(
                    Problem.of("coefficients-disagree", "coefficient", shown.toPlainString(), "exact", Shown.of(text)));
        }
        return exact;
    }
}
