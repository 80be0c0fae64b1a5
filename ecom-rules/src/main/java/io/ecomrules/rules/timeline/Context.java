package io.ecomrules.rules.timeline;

import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One answer to everything that rules of a kind may ask about the case but its figures: a post and a cycle, a circumstance.
 *
 * @param values fact and property with a dot between, and the constant's name, {@code true} or {@code false}
 */
public record Context(Map<String, String> values) {

    /** Copies the values. */
    public Context {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Lists every context that rules of a kind can meet. Facts that never come together have contexts of their own.
     *
     * @param kind the kind
     * @return the contexts
     */
    public static List<Context> of(DecisionKind kind) {
        var contexts = new ArrayList<Context>();
        for (var fact : kind.facts()) {
            var own = new ArrayList<Map<String, String>>();
            own.add(Map.of());
            for (var component : fact.getRecordComponents()) {
                var names = names(component.getType());
                if (!names.isEmpty()) {
                    var more = new ArrayList<Map<String, String>>();
                    for (var known : own) {
                        for (var name : names) {
                            var with = new LinkedHashMap<>(known);
                            with.put(fact.getSimpleName() + "." + component.getName(), name);
                            more.add(with);
                        }
                    }
                    own.clear();
                    own.addAll(more);
                }
            }
            own.stream().filter(values -> !values.isEmpty()).map(Context::new).forEach(contexts::add);
        }
        return contexts;
    }

    private static List<String> names(Class<?> type) {
        if (type == boolean.class) {
            return List.of("true", "false");
        }
        if (!type.isEnum()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    /**
     * Tells whether a rule can hold here, figures aside.
     *
     * @param rule a rule of the kind
     * @return false if a condition on the context stands against it
     */
    public boolean allows(Rule rule) {
        for (var pattern : rule.when()) {
            if (!allows(pattern)) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(FactPattern pattern) {
        boolean isAbout = isAbout(pattern.type());
        for (var condition : pattern.conditions()) {
            if (isAbout ? !holds(pattern, condition) : !(condition.values().get(0) instanceof Literal.Decimal)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbout(String fact) {
        for (var key : values.keySet()) {
            if (key.startsWith(fact) && key.charAt(fact.length()) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean holds(FactPattern pattern, Condition condition) {
        var value = values.get(pattern.type() + "." + condition.property());
        if (value == null) {
            return true;
        }
        boolean isAmong = condition.values().stream()
                .map(literal -> literal instanceof Literal.Constant constant ? constant.name() : literal.text())
                .anyMatch(value::equals);
        return switch (condition.operator()) {
            case EQUAL, IN -> isAmong;
            case NOT_EQUAL, NOT_IN -> !isAmong;
            default -> false;
        };
    }

    /**
     * Writes the conditions of a rule on figures in one form.
     *
     * @param rule the rule
     * @return equal texts for equal conditions, or an empty one
     */
    public static String band(Rule rule) {
        var band = new TreeSet<String>();
        for (var pattern : rule.when()) {
            for (var condition : pattern.conditions()) {
                if (condition.values().get(0) instanceof Literal.Decimal number) {
                    band.add(condition.property() + " " + condition.operator().symbol() + " " + number.text());
                }
            }
        }
        return String.join(", ", band);
    }
}
