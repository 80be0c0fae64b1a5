package io.ecomrules.rules.lint;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import java.util.function.Consumer;

/**
 * How much a rule and a pack may hold, whatever the notation: far more than a department needs, and far less than would keep the host
 * busy. How many bytes and files there may be is said where they are read.
 */
public final class Limits {

    static final int MOST_RULES = 2_000;
    /** More facts than this are a join that a person cannot follow and that can take for ever. */
    static final int MOST_FACTS = 3;

    static final int MOST_CONDITIONS = 30;
    static final int MOST_VALUES = 100;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_REMARK = 5_000;
    static final int LONGEST_TEXT = 100;
    /** Before the point, and as many behind it. */
    static final int MOST_DIGITS = 30;

    private final Consumer<Problem> problems;
    private int rules;

    /**
     * Begins to count one pack.
     *
     * @param problems is told every problem
     */
    public Limits(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Rule rule) {
        if (++rules == MOST_RULES + 1) {
            report("too-many-rules", rule.at(), "most", text(MOST_RULES));
        }
        check("name", rule.name(), LONGEST_NAME, "=+-@", rule.at());
        check("title", rule.title(), LONGEST_TITLE, "=+-@", rule.at());
        check("en", rule.english(), LONGEST_TITLE, "=+-@", rule.at());
        check("remark", rule.remark(), LONGEST_REMARK, "=@", rule.at());
        if (rule.when().size() > MOST_FACTS) {
            report("too-many-facts", rule.at(), "rule", rule.name(), "most", text(MOST_FACTS));
        }
        int conditions = rule.when().stream()
                .mapToInt(pattern -> pattern.conditions().size())
                .sum();
        if (conditions > MOST_CONDITIONS) {
            report("too-many-conditions", rule.at(), "rule", rule.name(), "most", text(MOST_CONDITIONS));
        }
        rule.when().forEach(pattern -> pattern.conditions().forEach(this::check));
        rule.then().arguments().forEach(argument -> check(argument, rule.then().at()));
    }

    private void check(Condition condition) {
        if (condition.values().size() > MOST_VALUES) {
            report("too-many-values", condition.at(), "property", condition.property(), "most", text(MOST_VALUES));
        } else {
            condition.values().forEach(value -> check(value, condition.at()));
        }
    }

    private void check(Literal literal, Position at) {
        if (literal instanceof Literal.Several several) {
            if (several.values().size() > MOST_VALUES) {
                report("too-many-values", at, "property", "outcome", "most", text(MOST_VALUES));
            }
            several.values().forEach(each -> check(each, at));
        } else if (literal instanceof Literal.Text written) {
            check("text", written.value(), LONGEST_TEXT, "", at);
        } else if (literal instanceof Literal.Decimal number && isTooLong(number)) {
            report("too-many-digits", at, "most", text(MOST_DIGITS));
        }
    }

    /** Asks for the size without writing the number out, which its exponent may forbid. */
    private static boolean isTooLong(Literal.Decimal number) {
        var value = number.value();
        return value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS;
    }

    /**
     * Checks a text that people will read: how long it is, that nothing in it is hidden, and that no spreadsheet takes it for a formula.
     *
     * @param key what it is
     * @param text the text
     * @param most how many characters it may have
     * @param formula the characters it may not begin with
     * @param at where it stands
     */
    private void check(String key, String text, int most, String formula, Position at) {
        if (text.codePointCount(0, text.length()) > most) {
            report("text-too-long", at, "key", key, "most", text(most));
            return;
        }
        text.codePoints()
                .filter(point -> isHidden(point) && !(point == '\n' && key.equals("remark")))
                .findFirst()
                .ifPresent(point ->
                        report("hidden-character", at, "key", key, "character", String.format("U+%04X", point)));
        if (!text.isEmpty() && formula.indexOf(text.charAt(0)) >= 0) {
            report("text-like-formula", at, "key", key, "text", text);
        }
    }

    /** Control characters, and those that turn the direction of writing, so that a text shows what it does not say. */
    private static boolean isHidden(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(point) == Character.SURROGATE;
    }

    private void report(String code, Position at, String... parameters) {
        problems.accept(at.mark(Problem.of(code, parameters)));
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
