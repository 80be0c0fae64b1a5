package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.IndicatorResult;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.TraceStep;
import io.ecomrules.rules.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person reads about one post: built from this person's statement alone, so that nothing of a colleague can be in it.
 *
 * @param title the heading of the page
 * @param period the period in full
 * @param employee the employee's id
 * @param post the post's title
 * @param payTitle what the amount is called
 * @param noPay what to say where there is no amount
 * @param score the coefficient, or null if there is none
 * @param payout the commission explained, or null if there is none
 * @param reasons why there is no coefficient; empty if there is one
 * @param indicators the indicators; empty if there is no coefficient
 * @param target how far along the chart of attainments 100 % is, from 0 to 1
 * @param course the months, or null if there are none to show
 * @param findings everything else there is to say
 * @param inputs every number that went in
 * @param needs what it would take to reach 1.0, in sentences
 * @param objection where to object, in a sentence
 * @param pack the rule pack
 */
record PersonPage(
        String title,
        String period,
        String employee,
        String post,
        String payTitle,
        String noPay,
        @Nullable Score score,
        @Nullable Payout payout,
        List<FindingCard> reasons,
        List<IndicatorRow> indicators,
        String target,
        @Nullable Course course,
        List<FindingCard> findings,
        List<Input> inputs,
        List<String> needs,
        String objection,
        PackReference pack) {

    /** An input: the figure's name, its code, and its value. */
    record Input(String title, String code, String value) {}

    PersonPage {
        reasons = List.copyOf(reasons);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        inputs = List.copyOf(inputs);
        needs = List.copyOf(needs);
    }

    /**
     * Puts the page together.
     *
     * @param statement the statement
     * @param terms when low results have consequences, or null if no rules say so
     * @param needs what 1.0 would take
     * @param language the reader's language
     * @return the page
     */
    static PersonPage of(Statement statement, @Nullable DisciplineTerms terms, List<Need> needs, Language language) {
        var key = statement.key();
        var rules = rules(statement, terms);
        var results = statement.assessment() instanceof Assessment.Assessed assessed
                ? assessed.indicators()
                : List.<IndicatorResult>of();
        var reasons =
                statement.assessment() instanceof Assessment.NotAssessable not ? not.reasons() : List.<Finding>of();
        var others = statement.findings().stream()
                .filter(finding -> !reasons.contains(finding))
                .toList();
        var whole = whole(results);
        return new PersonPage(
                language.sayFor(key.period(), "person.title"),
                language.period(key.period()),
                key.employee().value(),
                key.post().title(language.locale()),
                language.sayFor(key.period(), "payTitle"),
                language.sayFor(key.period(), "person.noPay"),
                Score.of(statement, terms, language),
                Payout.of(statement, language),
                cards(reasons, rules, language),
                results.stream()
                        .map(result -> IndicatorRow.of(
                                result, whole, statement.figures().currency(), language))
                        .toList(),
                Numbers.share(Exact.ONE, whole),
                Course.of(statement, terms, language),
                cards(others, rules, language),
                inputs(statement, language),
                needs.stream().map(need -> sentence(need, statement, language)).toList(),
                language.say(key.period() instanceof AssessmentYear ? "objection.annual" : "objection.monthly"),
                statement.pack());
    }

    private static List<FindingCard> cards(
            List<Finding> findings, Map<String, RuleReference> rules, Language language) {
        return findings.stream()
                .map(finding -> FindingCard.of(finding, rules, language))
                .toList();
    }

    private static Exact whole(List<IndicatorResult> results) {
        var whole = Exact.parse("1.25");
        for (var result : results) {
            whole = whole.max(result.attainment());
        }
        return whole;
    }

    /** Findings name their rules only; where the statement knows the place, the page shows it. */
    private static Map<String, RuleReference> rules(Statement statement, @Nullable DisciplineTerms terms) {
        var rules = new HashMap<String, RuleReference>();
        for (TraceStep step : statement.trace()) {
            rules.put(step.rule().name(), step.rule());
        }
        if (terms != null) {
            for (var term : List.of(terms.threshold(), terms.consecutive(), terms.inYear())) {
                rules.put(term.rule().name(), term.rule());
            }
        }
        return rules;
    }

    private static List<Input> inputs(Statement statement, Language language) {
        var figures = statement.figures();
        var currency = figures.currency();
        var inputs = new ArrayList<Input>();
        for (var measure : figures.known()) {
            var value = Objects.requireNonNull(figures.value(measure));
            inputs.add(new Input(
                    language.title(measure), measure.code(), language.numbers().figure(measure, value, currency)));
        }
        inputs.add(new Input(language.say("input.currency"), "currency", currency.getCurrencyCode()));
        var leftOn = figures.leftOn();
        if (leftOn != null) {
            inputs.add(new Input(language.say("input.leftOn"), "leftOn", leftOn.toString()));
        }
        return inputs;
    }

    private static String key(Need need) {
        if (need.missing().signum() < 0) {
            return "need.less";
        }
        return need.measure().unit() == Unit.MONEY ? "need.moreMoney" : "need.more";
    }

    private static String sentence(Need need, Statement statement, Language language) {
        var currency = statement.figures().currency();
        var numbers = language.numbers();
        return language.say(
                key(need),
                "figure",
                language.title(need.measure()),
                "present",
                numbers.figure(need.measure(), need.present(), currency),
                "missing",
                numbers.figure(need.measure(), need.missing().abs(), currency),
                "required",
                numbers.figure(need.measure(), need.required(), currency));
    }
}
