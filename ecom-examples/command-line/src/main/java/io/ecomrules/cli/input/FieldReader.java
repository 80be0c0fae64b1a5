package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Makes typed values of written ones and collects what is wrong with them. One for each record. */
final class FieldReader {

    /** A number or a day is an id only where its digits are all there is to it: 1E3 was meant otherwise, 3月15日 perhaps as 3-15. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Function<String, @Nullable Cell> cells;
    private final List<Problem> problems;
    private @Nullable String firstCell;

    /**
     * Prepares to read a record.
     *
     * @param cells gives the value of a field, empty or null where nothing is written: that is not known
     * @param problems takes what is wrong
     */
    FieldReader(Function<String, @Nullable Cell> cells, List<Problem> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    /** The cell that the first problem is about, or null. */
    @Nullable
    String firstCell() {
        return firstCell;
    }

    @Nullable
    EmployeeId employee() {
        var text = required("employee");
        if (text == null) {
            return null;
        }
        var cell = given("employee");
        if (cell != null
                && cell.kind() != Cell.Kind.TEXT
                && !DIGITS.matcher(text).matches()) {
            refuse("malformed-employee", "employee", text);
            return null;
        }
        try {
            return new EmployeeId(text);
        } catch (IllegalArgumentException refused) {
            refuse("malformed-employee", "employee", text);
            return null;
        }
    }

    @Nullable
    Post post() {
        var text = required("post");
        if (text == null) {
            return null;
        }
        var post = Post.parse(text);
        if (post.isEmpty()) {
            var near = Post.nearest(text).map(Post::code).orElse("—");
            problems.add(Problem.of("unknown-post", "column", label("post"), "value", Shown.of(text), "nearest", near));
            seen("post");
        }
        return post.orElse(null);
    }

    @Nullable
    CurrencyUnit currency() {
        var text = text("currency");
        if (text == null) {
            return Moneys.CNY;
        }
        var currency = CURRENCY.matcher(text).matches() ? Moneys.currency(text).orElse(null) : null;
        if (currency == null) {
            refuse("unknown-currency", "currency", text);
        }
        return currency;
    }

    @Nullable
    LocalDate leftOn() {
        var text = text("leftOn");
        if (text == null) {
            return null;
        }
        var day = Days.parse(text);
        if (day == null) {
            refuse("malformed-day", "leftOn", text);
        }
        return day;
    }

    /** A number, or null where nothing is written or what is written is refused. */
    @Nullable
    BigDecimal number(String field) {
        var cell = given(field);
        if (cell == null) {
            return null;
        }
        var fault = cell.fault() != null ? cell.fault() : cell.kind() == Cell.Kind.DAY ? "not-a-number" : null;
        fault = fault == null ? Numbers.fault(cell.text()) : fault;
        if (fault != null) {
            refuse(fault, field, cell.text());
            return null;
        }
        return Numbers.parse(cell.text());
    }

    /** A text, or null where nothing is written or it is refused. A number stands for its digits. */
    @Nullable
    String text(String field) {
        var cell = given(field);
        if (cell == null) {
            return null;
        }
        if (cell.fault() != null) {
            refuse(cell.fault(), field, cell.text());
            return null;
        }
        return cell.text();
    }

    /** True or false, or null where nothing is written or what is written is refused. */
    @Nullable
    Boolean flag(String field) {
        var cell = given(field);
        if (cell == null) {
            return null;
        }
        boolean isFlag = cell.fault() != null
                && (cell.text().equals("true") || cell.text().equals("false"));
        if (!isFlag) {
            refuse("not-a-flag", field, cell.text());
            return null;
        }
        return cell.text().equals("true");
    }

    @Nullable
    String required(String field) {
        if (given(field) == null) {
            refuse("missing-field", field, "");
            return null;
        }
        return text(field);
    }

    /** Names a field for people, with its cell where it stands in a workbook. */
    String label(String field) {
        var cell = cells.apply(field);
        return cell == null || cell.address() == null ? field : field + " (" + cell.address() + ")";
    }

    void refuse(String code, String field, String value) {
        problems.add(Problem.of(code, "column", label(field), "value", Shown.of(value)));
        seen(field);
    }

    private @Nullable Cell given(String field) {
        var cell = cells.apply(field);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private void seen(String field) {
        var cell = cells.apply(field);
        if (problems.size() == 1 && cell != null) {
            firstCell = cell.address();
        }
    }
}
