package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks twice where a number is many times what it was or what the built-in rules say: a point may have slipped. */
final class StepCheck {

    /** No policy, but what experience says a slip of the pen looks like. */
    private static final BigDecimal MANY_TIMES = BigDecimal.valueOf(5);

    private final DecisionKind kind;
    private final Consumer<Problem> problems;
    private final Map<String, Rule> builtIn = new HashMap<>();

    StepCheck(DecisionKind kind, List<Rule> builtIn, Consumer<Problem> problems) {
        this.kind = kind;
        this.problems = problems;
        builtIn.stream()
                .sorted(Comparator.comparing(Rule::from))
                .forEach(rule -> this.builtIn.put(meaning(rule), rule));
    }

    void check(List<Rule> rules) {
        var latest = new HashMap<String, Rule>();
        rules.stream()
                .filter(this::isMeasured)
                .sorted(Comparator.comparing(Rule::from))
                .forEach(rule -> {
                    var before = latest.put(meaning(rule), rule);
                    var theirs = builtIn.get(meaning(rule));
                    if (before != null && isFar(before, rule)) {
                        tell("large-step", rule, before);
                    } else if (before == null && theirs != null && isFar(theirs, rule)) {
                        tell("far-from-builtin", rule, theirs);
                    }
                });
    }

    private static String meaning(Rule rule) {
        return rule.then().subject() + " " + rule.conditionText();
    }

    private boolean isMeasured(Rule rule) {
        return Outcome.find(kind, rule.then().name())
                .map(outcome -> outcome.parameters().contains(Parameter.SHARE)
                        || outcome.parameters().contains(Parameter.AMOUNT))
                .orElse(false);
    }

    private static boolean isFar(Rule one, Rule other) {
        var a = number(one);
        var b = number(other);
        return a.signum() > 0
                && b.signum() > 0
                && (a.multiply(MANY_TIMES).compareTo(b) <= 0
                        || b.multiply(MANY_TIMES).compareTo(a) <= 0);
    }

    private static BigDecimal number(Rule rule) {
        return rule.then().number().orElseThrow().value();
    }

    private void tell(String code, Rule rule, Rule other) {
        problems.accept(rule.at()
                .mark(Problem.of(
                        code,
                        "rule",
                        rule.name(),
                        "before",
                        number(other).toPlainString(),
                        "now",
                        number(rule).toPlainString(),
                        "other",
                        other.name()))
                .as(Problem.Level.ADVICE));
    }
}
