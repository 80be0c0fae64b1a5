package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.performance.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it: what it says, and the evidence.
 *
 * @param severity the code of its severity, which is also a class of the style sheet
 * @param severityText the severity in words
 * @param clause the clause
 * @param code the stable code
 * @param word the same in a word
 * @param message what it says
 * @param rule the rule behind it, where its place is known
 * @param facts single facts
 * @param tables tables of facts
 */
record FindingCard(
        String severity,
        String severityText,
        String clause,
        String code,
        String word,
        String message,
        @Nullable Citation rule,
        List<Fact> facts,
        List<Table> tables) {

    /** The pieces of evidence whose value is a code of the library, which has a name for people. */
    private static final Set<String> CODES = Set.of("figure", "indicator");

    /** A name, a value as it is shown, and the whole value. */
    record Fact(String name, String value, String whole) {}

    /** A table of evidence. */
    record Table(String title, String head, List<Fact> rows) {}

    FindingCard {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /**
     * Shows a finding.
     *
     * @param finding the finding
     * @param rules the rules whose place is known, by name
     * @param language the reader's language
     * @return the card
     */
    static FindingCard of(Finding finding, Map<String, RuleReference> rules, Language language) {
        var facts = new ArrayList<Fact>();
        var tables = new ArrayList<Table>();
        finding.evidence().forEach((name, evidence) -> {
            var title = language.words().sayOr("evidence." + name, name);
            if (evidence instanceof Evidence.Table table) {
                tables.add(new Table(title, language.say("evidence.row"), rows(table, language)));
            } else {
                var value = evidence.toString();
                facts.add(
                        new Fact(title, CODES.contains(name) ? named(value, language) : shown(value, language), value));
            }
        });
        var reference = finding.rule() == null ? null : rules.get(finding.rule());
        return new FindingCard(
                finding.severity().code(),
                language.say("severity." + finding.severity().code()),
                finding.clause().value(),
                finding.code(),
                language.word(finding),
                Numbers.shorten(language.messages().text(finding)),
                reference == null ? null : Citation.of(reference, language.locale()),
                facts,
                tables);
    }

    /** The same without its evidence, for a page that shows these numbers anyway. */
    FindingCard brief() {
        return new FindingCard(severity, severityText, clause, code, word, message, rule, List.of(), List.of());
    }

    private static List<Fact> rows(Evidence.Table table, Language language) {
        return table.rows().entrySet().stream()
                .map(row -> new Fact(row.getKey(), shown(row.getValue(), language), row.getValue()))
                .toList();
    }

    private static String shown(String value, Language language) {
        return value.equals("not-assessed") ? language.say("evidence.notAssessed") : Numbers.shorten(value);
    }

    private static String named(String code, Language language) {
        return Indicator.parse(code)
                .map(language::title)
                .or(() -> Measure.parse(code).map(language::title))
                .map(title -> language.say("evidence.named", "title", title, "code", code))
                .orElse(code);
    }
}
