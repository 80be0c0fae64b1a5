package io.ecomrules.rules.handbook;

import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.sentence.SentenceWriter;
import io.ecomrules.rules.timeline.Timeline;
import io.ecomrules.rules.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The numbers of one clause as rows of tables.
 *
 * @param heads the columns
 * @param inForce the rules in force on the day
 * @param others versions before and after, and rules that have ended
 */
record Numbers(List<String> heads, List<List<String>> inForce, List<List<String>> others) {

    static Numbers of(DecisionKind kind, List<Rule> rules, LocalDate effectiveFrom, LocalDate asOf, Words words) {
        var groups = new TreeMap<String, List<Rule>>();
        rules.forEach(rule -> groups.computeIfAbsent(
                        rule.then().subject() + " " + rule.conditionText(), none -> new ArrayList<>())
                .add(rule));
        var inForce = new ArrayList<Rule>();
        groups.values().forEach(group -> inForce.addAll(new Timeline(group, effectiveFrom).on(asOf)));
        // In the order of the files, which is the authors' own.
        var present = rules.stream().filter(inForce::contains).toList();
        var others = rules.stream()
                .filter(rule -> !inForce.contains(rule))
                .sorted(Comparator.comparing(Rule::from))
                .toList();
        var row = new Row(kind, words);
        return new Numbers(
                row.heads(),
                present.stream().map(row::of).toList(),
                others.stream().map(row::of).toList());
    }

    private record Row(DecisionKind kind, Words words) {

        List<String> heads() {
            var heads = new ArrayList<String>();
            heads.add(words.text("numbers.title"));
            if (words.isChinese()) {
                heads.add(words.text("numbers.conditions"));
            }
            heads.addAll(List.of(
                    words.text("numbers.value"),
                    words.text("numbers.from"),
                    words.text("numbers.until"),
                    words.text("numbers.rule")));
            return heads;
        }

        List<String> of(Rule rule) {
            var cells = new ArrayList<String>();
            cells.add(words.isChinese() ? rule.title() : rule.english());
            if (words.isChinese()) {
                cells.add(conditions(rule));
            }
            cells.add(value(rule));
            cells.add(rule.from().toString());
            cells.add(Objects.toString(rule.until(), "—"));
            cells.add(rule.name() + " (" + rule.reference().file() + ":"
                    + rule.reference().line() + ")");
            return cells;
        }

        private String conditions(Rule rule) {
            var conditions = new ArrayList<String>();
            rule.when()
                    .forEach(pattern -> pattern.conditions()
                            .forEach(condition -> conditions.add(SentenceWriter.condition(kind, pattern, condition))));
            return conditions.isEmpty() ? words.text("numbers.always") : String.join("，", conditions);
        }

        private String value(Rule rule) {
            var outcome = Outcome.find(kind, rule.then().name()).orElseThrow();
            var said = new ArrayList<String>();
            for (int i = 0; i < outcome.parameters().size(); i++) {
                var parameter = outcome.parameters().get(i);
                if (parameter.shape() != Parameter.Shape.INDICATOR) {
                    said.add(said(parameter, rule.then().arguments().get(i)));
                }
            }
            return said.isEmpty() ? "✓" : String.join(" · ", said);
        }

        private String said(Parameter parameter, Literal argument) {
            return Vocabulary.CHINESE.argument(parameter, argument, words.locale());
        }
    }
}
