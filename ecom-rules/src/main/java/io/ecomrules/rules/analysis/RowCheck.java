package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.facts.Achievement;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.timeline.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Looks at single rules: those that never hold, and those that are there twice under two names. */
final class RowCheck {

    private final DecisionKind kind;
    private final List<Context> contexts;
    private final Consumer<Problem> problems;
    private final Map<String, Rule> meanings = new HashMap<>();

    RowCheck(DecisionKind kind, List<Context> contexts, Consumer<Problem> problems) {
        this.kind = kind;
        this.contexts = contexts;
        this.problems = problems;
    }

    /**
     * Looks at a rule.
     *
     * @return false if it can never hold
     */
    boolean check(Rule rule) {
        var meaning = rule.then().text() + " " + rule.conditionText() + " " + rule.from() + " " + rule.until();
        var other = meanings.putIfAbsent(meaning, rule);
        if (other != null) {
            tell(
                    "same-rule-twice",
                    rule,
                    "other",
                    other.name(),
                    "place",
                    other.at().toString());
        }
        return holds(rule);
    }

    private boolean holds(Rule rule) {
        if (contexts.stream().noneMatch(context -> context.allows(rule))) {
            tell("never-holds", rule, "why", rule.conditionText());
            return false;
        }
        if (kind == DecisionKind.SCORECARD && readsCoefficient(rule)) {
            tell("coefficient-not-known-yet", rule);
            return false;
        }
        for (var property : Axis.properties(rule)) {
            if (Axis.of(property, List.of(rule)).holding(rule).isEmpty()) {
                tell("never-holds", rule, "why", Context.band(rule));
                return false;
            }
        }
        return true;
    }

    private static boolean readsCoefficient(Rule rule) {
        return rule.when().stream()
                .filter(pattern -> pattern.type().equals(Achievement.class.getSimpleName()))
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(condition -> condition.property().equals("coefficient"));
    }

    private void tell(String code, Rule rule, String... parameters) {
        var problem = Problem.of(code, "rule", rule.name());
        for (int i = 0; i < parameters.length; i += 2) {
            problem = problem.with(parameters[i], parameters[i + 1]);
        }
        problems.accept(rule.at().mark(problem));
    }
}
