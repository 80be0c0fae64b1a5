package io.ecomrules.cli.report;

import io.ecomrules.core.finding.RuleReference;
import java.util.Locale;

/**
 * Where a number comes from, so that a reader can open the rule file and see it.
 *
 * @param clause the clause
 * @param title what the rule says
 * @param place file and line
 * @param name the rule's name in its file
 */
record Citation(String clause, String title, String place, String name) {

    static Citation of(RuleReference rule, Locale locale) {
        return new Citation(rule.clause().value(), rule.title(locale), rule.file() + ":" + rule.line(), rule.name());
    }
}
