package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one statement in the payroll files: texts as texts, numbers as numbers, and nothing where nothing is known. */
final class PayrollLine {

    /** The columns, in order; their titles are words of the reports. */
    static final List<String> COLUMNS = List.of(
            "employee",
            "post",
            "postTitle",
            "period",
            "coefficient",
            "coefficientExact",
            "base",
            "rate",
            "amount",
            "currency",
            "findings");

    /** What stands in one cell. */
    sealed interface Cell {
        /** A text that no spreadsheet runs. */
        record Text(String value) implements Cell {}

        /** A number and how a spreadsheet shows it. */
        record Numeric(BigDecimal value, String format) implements Cell {}

        /** Not known, which is not 0. */
        record Empty() implements Cell {}
    }

    /** What a spreadsheet keeps of a coefficient, cut and not rounded; the exact one stands beside it. */
    private static final MathContext READING = new MathContext(PayrollWorkbook.KEPT_DIGITS, RoundingMode.FLOOR);

    private static final Cell EMPTY = new Cell.Empty();

    private PayrollLine() {}

    static List<Cell> of(Statement statement, Words words) {
        var key = statement.key();
        var coefficient = statement.coefficient();
        var commission = statement.commission();
        var digits = statement.figures().currency().getDefaultFractionDigits();
        var money = digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits) + "####";
        return List.of(
                text(key.employee().value()),
                text(key.post().code()),
                text(key.post().title(words.locale())),
                text(key.period().toString()),
                number(coefficient == null ? null : coefficient.toDecimal().round(READING), "0.0000###########"),
                coefficient == null ? EMPTY : text(coefficient.toString()),
                number(commission == null ? null : commission.base().toDecimal(), money),
                number(
                        commission == null
                                ? null
                                : commission.terms().rate().value().toDecimal(),
                        "0.00####%"),
                number(commission == null ? null : Moneys.number(commission.amount()), money),
                text(statement.figures().currency().getCurrencyCode()),
                text(codes(statement.findings())));
    }

    private static String codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.clause() + " " + finding.code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Cell text(String value) {
        return new Cell.Text(CellText.safe(value));
    }

    private static Cell number(@Nullable BigDecimal value, String format) {
        return value == null ? EMPTY : new Cell.Numeric(value, format);
    }
}
