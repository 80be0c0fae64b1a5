package io.ecomrules.cli.report;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement as a line of the department's table.
 *
 * @param employee the employee's id
 * @param link the person's page, relative to the department's
 * @param post the post's title
 * @param score the coefficient, or null if there is none
 * @param base the base, or a dash
 * @param rate the rate, or a dash
 * @param amount the amount, or a dash
 * @param currency the currency of the amount
 * @param marks what was found, in a word each
 */
record DepartmentRow(
        String employee,
        String link,
        String post,
        @Nullable Score score,
        String base,
        String rate,
        String amount,
        String currency,
        List<Mark> marks) {

    /** A finding in a word; its severity is a class of the style sheet. */
    record Mark(String severity, String text) {}

    private static final String NONE = "–";

    DepartmentRow {
        marks = List.copyOf(marks);
    }

    static DepartmentRow of(Statement statement, String link, @Nullable DisciplineTerms terms, Language language) {
        var commission = statement.commission();
        var currency = statement.figures().currency();
        var numbers = language.numbers();
        return new DepartmentRow(
                statement.key().employee().value(),
                link,
                statement.key().post().title(language.locale()),
                Score.of(statement, terms, language),
                commission == null ? NONE : numbers.money(commission.base(), currency),
                commission == null
                        ? NONE
                        : numbers.percent(commission.terms().rate().value()),
                commission == null ? NONE : numbers.money(Moneys.number(commission.amount()), currency),
                currency.getCurrencyCode(),
                statement.findings().stream()
                        .map(finding -> new Mark(finding.severity().code(), language.word(finding)))
                        .distinct()
                        .toList());
    }
}
