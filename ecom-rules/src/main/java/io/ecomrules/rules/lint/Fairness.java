package io.ecomrules.rules.lint;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.facts.Customer;
import io.ecomrules.rules.facts.Person;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sex and age never set a price (CMP-5): a rule that gives money may not ask for them. Segments, which may be made by them, are no facts, so
 * that no rule can give money by way of a segment either.
 */
final class Fairness {

    /** What gives money to some customers and not to others. */
    private static final Set<String> MONEY = Set.of("voucherWorth");

    private final Consumer<Problem> problems;

    Fairness(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(DecisionKind kind, Rule rule) {
        if (kind != DecisionKind.MARKETING || !MONEY.contains(rule.then().name())) {
            return;
        }
        for (var pattern : rule.when()) {
            for (var condition : pattern.conditions()) {
                if (isPersonal(pattern.type(), condition)) {
                    problems.accept(condition
                            .at()
                            .mark(Problem.of(
                                    "price-by-sex-or-age",
                                    "rule",
                                    rule.name(),
                                    "outcome",
                                    rule.then().name(),
                                    "property",
                                    condition.property())));
                }
            }
        }
    }

    private static boolean isPersonal(String fact, Condition condition) {
        return fact.equals(Person.class.getSimpleName())
                || (fact.equals(Customer.class.getSimpleName())
                        && condition.property().equals("age"));
    }
}
