package io.ecomrules.rules.example;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.pack.RulesOfKind;
import io.ecomrules.rules.sentence.SentenceWriter;
import io.ecomrules.rules.verify.RuleProbe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of an open pack. */
public final class PackProbe implements RuleProbe {

    private final DecisionKind kind;
    private final RulesOfKind rules;
    private final Rule rule;

    PackProbe(DecisionKind kind, RulesOfKind rules, Rule rule) {
        this.kind = kind;
        this.rules = rules;
        this.rule = rule;
    }

    /**
     * Finds a rule.
     *
     * @param pack the pack
     * @param name the rule's name
     * @return the rule, or empty if the pack has none of this name
     */
    public static Optional<RuleProbe> of(RulePack pack, String name) {
        for (var kind : DecisionKind.values()) {
            var rules = Objects.requireNonNull(pack.rules().get(kind));
            for (var rule : rules.all()) {
                if (rule.name().equals(name)) {
                    return Optional.of(new PackProbe(kind, rules, rule));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public RuleReference reference() {
        return rule.reference();
    }

    @Override
    public boolean holds(Record... facts) {
        return rules.isHolding(rule, facts);
    }

    @Override
    public List<String> unmet(Record... facts) {
        var unmet = new ArrayList<String>();
        for (var pattern : rule.when()) {
            var fact = fact(pattern, facts);
            for (var condition : pattern.conditions()) {
                if (fact == null || !Comparing.holds(condition, Comparing.value(fact, condition.property()))) {
                    unmet.add(SentenceWriter.condition(kind, pattern, condition));
                }
            }
        }
        return List.copyOf(unmet);
    }

    private static @Nullable Record fact(FactPattern pattern, Record... facts) {
        for (var fact : facts) {
            if (fact.getClass().getSimpleName().equals(pattern.type())) {
                return fact;
            }
        }
        return null;
    }

    @Override
    public String sets() {
        var words = new ArrayList<String>();
        words.add(rule.then().name());
        rule.then().arguments().forEach(argument -> words.add(argument.text()));
        return String.join(" ", words);
    }

    /** Compares as the engine does, to say which of several conditions it is. */
    private static final class Comparing {

        static @Nullable Object value(Record fact, String property) {
            for (var component : fact.getClass().getRecordComponents()) {
                if (component.getName().equals(property)) {
                    try {
                        return component.getAccessor().invoke(fact);
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException("A record's own accessor failed.", impossible);
                    }
                }
            }
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + property + ".");
        }

        static boolean holds(Condition condition, @Nullable Object value) {
            if (value == null) {
                return false;
            }
            if (condition.values().get(0) instanceof Literal.Decimal number) {
                int order = decimal(value).compareTo(Exact.of(number.value()));
                return switch (condition.operator()) {
                    case BELOW -> order < 0;
                    case AT_MOST -> order <= 0;
                    case ABOVE -> order > 0;
                    case AT_LEAST -> order >= 0;
                    case EQUAL -> order == 0;
                    default -> order != 0;
                };
            }
            boolean isAmong = condition.values().stream()
                    .map(literal -> literal instanceof Literal.Constant constant ? constant.name() : literal.text())
                    .anyMatch(name ->
                            name.equals(value instanceof Enum<?> constant ? constant.name() : value.toString()));
            return isAmong
                    == (condition.operator() == Condition.Operator.EQUAL
                            || condition.operator() == Condition.Operator.IN);
        }

        private static Exact decimal(Object value) {
            return value instanceof Exact exact ? exact : Exact.of((BigDecimal) value);
        }
    }
}
