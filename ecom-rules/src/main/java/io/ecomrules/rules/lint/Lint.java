package io.ecomrules.rules.lint;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks rules against what rule files may say: known facts, properties, constants and outcomes, exact numbers, and each rule once.
 * It is the allow-list: what it does not know is refused.
 */
public final class Lint {

    private final Consumer<Problem> problems;
    private final Limits limits;
    private final Fairness fairness;
    private final Map<String, Position> names = new HashMap<>();

    /**
     * Prepares to check one pack.
     *
     * @param problems is told every problem
     */
    public Lint(Consumer<Problem> problems) {
        this.problems = problems;
        this.limits = new Limits(problems);
        this.fairness = new Fairness(problems);
    }

    /**
     * Checks one file of the pack.
     *
     * @param file the file
     */
    public void check(RuleFile file) {
        var kind = DecisionKind.parse(file.kind());
        if (kind.isEmpty()) {
            if (!file.kind().isEmpty()) {
                var known = Arrays.stream(DecisionKind.values())
                        .map(DecisionKind::code)
                        .collect(Collectors.joining(", "));
                problems.accept(Problem.of("unknown-kind", "kind", file.kind(), "known", known)
                        .at(file.path(), file.at().line(), file.at().column()));
            }
            return;
        }
        for (var rule : file.rules()) {
            check(kind.get(), rule);
        }
    }

    private void check(DecisionKind kind, Rule rule) {
        var first = names.putIfAbsent(rule.name(), rule.at());
        if (first != null) {
            report("duplicate-rule", rule.at(), "rule", rule.name(), "first", first.toString());
        }
        limits.check(rule);
        fairness.check(kind, rule);
        checkDates(rule);
        var seen = new HashSet<String>();
        for (var pattern : rule.when()) {
            if (!seen.add(pattern.type())) {
                report("fact-twice", pattern.at(), "fact", pattern.type());
            }
            check(kind, pattern);
        }
        checkOutcome(kind, rule);
    }

    /** A number that changed within a month would leave that month without one. */
    private void checkDates(Rule rule) {
        var until = rule.until();
        if (rule.from().getDayOfMonth() != 1 || (until != null && until.getDayOfMonth() != 1)) {
            report("not-first-of-month", rule.at(), "rule", rule.name());
        }
    }

    private void check(DecisionKind kind, FactPattern pattern) {
        var type = kind.fact(pattern.type());
        if (type.isEmpty()) {
            var known = kind.facts().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
            report("unknown-fact", pattern.at(), "fact", pattern.type(), "known", known);
            return;
        }
        var components = List.of(type.get().getRecordComponents());
        for (var condition : pattern.conditions()) {
            components.stream()
                    .filter(component -> component.getName().equals(condition.property()))
                    .findFirst()
                    .ifPresentOrElse(component -> check(component, condition), () -> {
                        var known = components.stream()
                                .map(RecordComponent::getName)
                                .collect(Collectors.joining(", "));
                        report(
                                "unknown-property",
                                condition.at(),
                                "fact",
                                pattern.type(),
                                "property",
                                condition.property(),
                                "known",
                                known);
                    });
        }
    }

    private void check(RecordComponent component, Condition condition) {
        var type = component.getType();
        if (condition.operator().isOrdering() && !isNumber(type)) {
            report(
                    "no-order",
                    condition.at(),
                    "property",
                    condition.property(),
                    "operator",
                    condition.operator().symbol());
            return;
        }
        if (isNumber(type)
                && !condition.operator().isOrdering()
                && condition.operator() != Condition.Operator.EQUAL
                && condition.operator() != Condition.Operator.NOT_EQUAL) {
            report("list-of-numbers", condition.at(), "property", condition.property());
            return;
        }
        for (var literal : condition.values()) {
            check(type, literal, condition);
        }
    }

    private void check(Class<?> type, Literal literal, Condition condition) {
        if (literal instanceof Literal.Decimal number && isNumber(type)) {
            if (!number.suffixed()) {
                report(
                        "decimal-without-b",
                        condition.at(),
                        "number",
                        number.value().toPlainString());
            }
        } else if (literal instanceof Literal.Constant constant && type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .toList();
            if (!constant.type().equals(type.getSimpleName()) || !names.contains(constant.name())) {
                report(
                        "unknown-constant",
                        condition.at(),
                        "constant",
                        constant.text(),
                        "nearest",
                        type.getSimpleName() + "." + nearest(type, constant.name(), names));
            }
        } else if (!(literal instanceof Literal.Flag && type == boolean.class)) {
            report(
                    "not-comparable",
                    condition.at(),
                    "property",
                    condition.property(),
                    "value",
                    literal.text(),
                    "type",
                    type.getSimpleName());
        }
    }

    /** A post may have been called by its title. */
    private static String nearest(Class<?> type, String written, List<String> names) {
        return type == Post.class
                ? Post.parse(written).map(Post::name).orElseGet(() -> Nearest.to(written, names))
                : Nearest.to(written, names);
    }

    private void checkOutcome(DecisionKind kind, Rule rule) {
        var call = rule.then();
        var outcome = Outcome.find(kind, call.name());
        if (outcome.isEmpty()) {
            var known = Outcome.of(kind).map(Outcome::name).toList();
            report(
                    "unknown-outcome",
                    call.at(),
                    "outcome",
                    call.name(),
                    "nearest",
                    Nearest.to(call.name(), known),
                    "known",
                    String.join(", ", known));
            return;
        }
        var parameters = outcome.get().parameters();
        var matches = parameters.size() == call.arguments().size();
        for (int i = 0; matches && i < parameters.size(); i++) {
            var argument = call.arguments().get(i);
            matches = parameters.get(i).accepts(argument);
            if (parameters.get(i).shape() == Parameter.Shape.SHARE && isTooLarge(argument)) {
                report("share-above-one", call.at(), "number", argument.text(), "share", percent(argument));
                return;
            }
            if (kind == DecisionKind.COMMISSION && call.name().equals("rate") && isAll(argument)) {
                report("rate-of-everything", call.at(), "number", argument.text(), "share", percent(argument));
                return;
            }
        }
        if (!matches) {
            var written = call.arguments().stream().map(Literal::text).collect(Collectors.joining(", "));
            report(
                    "wrong-arguments",
                    call.at(),
                    "outcome",
                    call.name(),
                    "written",
                    written,
                    "example",
                    outcome.get().example());
        }
    }

    /** Whoever forgets the sign of 1 % gives all sales away. */
    private static boolean isAll(Literal literal) {
        return literal instanceof Literal.Decimal number && number.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isTooLarge(Literal literal) {
        return literal instanceof Literal.Decimal number && number.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static String percent(Literal literal) {
        return ((Literal.Decimal) literal)
                .value()
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean isNumber(Class<?> type) {
        return type == BigDecimal.class || type == Exact.class;
    }

    private void report(String code, Position at, String... parameters) {
        problems.accept(at.mark(Problem.of(code, parameters)));
    }
}
