package io.ecomrules.rules.model;

import io.ecomrules.core.number.Exact;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rules of one kind that are compiled together, as the DRL that the compiler gets.
 *
 * <p>The DRL is printed from the model and holds the distinct sets of conditions and nothing else: each has a number, and its right-hand
 * side reports that number. Names, clauses, dates and the numbers that rules set stay with the model. So an author's text never reaches
 * the compiler, and changing a rate compiles nothing.
 */
public final class RuleUnit {

    private static final String PACKAGE = "io.ecomrules.generated.u";

    private final DecisionKind kind;
    private final List<List<Rule>> rules;
    private final String body;
    private final String digest;

    private RuleUnit(DecisionKind kind, List<List<Rule>> rules, String body, String digest) {
        this.kind = kind;
        this.rules = rules;
        this.body = body;
        this.digest = digest;
    }

    /**
     * Puts rules together.
     *
     * @param kind the kind they all belong to
     * @param rules the rules, checked, in any order
     * @return the unit
     */
    public static RuleUnit of(DecisionKind kind, Collection<Rule> rules) {
        var byCondition = new TreeMap<String, List<Rule>>();
        for (var rule : rules) {
            byCondition
                    .computeIfAbsent(when(kind, rule), none -> new ArrayList<>())
                    .add(rule);
        }
        var body = new StringBuilder();
        var groups = new ArrayList<List<Rule>>();
        byCondition.forEach((when, group) -> {
            body.append("rule \"")
                    .append(groups.size())
                    .append("\" when\n")
                    .append(when)
                    .append("then firings.fired( ")
                    .append(groups.size())
                    .append(" ); end\n");
            groups.add(List.copyOf(group));
        });
        return new RuleUnit(kind, List.copyOf(groups), body.toString(), digest(kind.code() + "\n" + body));
    }

    /**
     * Names the unit by its content.
     *
     * @return a digest that is equal exactly for equal conditions
     */
    public String digest() {
        return digest;
    }

    /**
     * Names the package that all of its classes are in.
     *
     * @return a package of its own
     */
    public String packageName() {
        return PACKAGE + digest;
    }

    /**
     * Prints the unit.
     *
     * @param firings the type of the global that hears which conditions hold
     * @return DRL
     */
    public String drl(Class<?> firings) {
        var imports = kind.facts().stream()
                .map(type -> "import " + type.getName() + ";\n")
                .collect(Collectors.joining());
        return "package " + packageName() + ";\n" + imports + "global " + firings.getName() + " firings;\n" + body;
    }

    /**
     * Asks for the rules behind a number.
     *
     * @param number a number that the compiled unit reported
     * @return the rules with these conditions
     */
    public List<Rule> rules(int number) {
        return rules.get(number);
    }

    /**
     * Lists the rules.
     *
     * @return all of them
     */
    public List<Rule> rules() {
        return rules.stream().flatMap(List::stream).toList();
    }

    /**
     * Tells whether there is anything to compile.
     *
     * @return true if there are no rules
     */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    private static String when(DecisionKind kind, Rule rule) {
        return rule.when().stream()
                .map(pattern -> when(kind.fact(pattern.type()).orElseThrow(), pattern))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String when(Class<? extends Record> type, FactPattern pattern) {
        var components = List.of(type.getRecordComponents());
        return pattern.conditions().stream()
                .map(condition -> when(component(components, condition.property()), condition))
                .sorted()
                .collect(Collectors.joining(", ", "  " + type.getSimpleName() + "( ", " )\n"));
    }

    private static RecordComponent component(List<RecordComponent> components, String name) {
        return components.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String when(RecordComponent component, Condition condition) {
        var values = condition.values().stream()
                .map(literal -> literal(component.getType(), literal))
                .sorted()
                .toList();
        var symbol = condition.operator().symbol();
        var name = component.getName();
        return switch (condition.operator()) {
            case IN, NOT_IN -> name + " " + symbol + " ( " + String.join(", ", values) + " )";
            default -> comparison(component, condition.operator(), values.get(0));
        };
    }

    private static String comparison(RecordComponent component, Condition.Operator operator, String value) {
        var name = component.getName();
        var symbol = operator.symbol();
        if (component.getType() == Exact.class) {
            return name + " != null && " + name + ".compareTo( " + Exact.class.getName() + ".parse( \"" + value
                    + "\" ) ) " + symbol + " 0";
        }
        // To the engine nothing differs from every number; to us a figure that is not known holds in no comparison.
        var known = component.getType() == BigDecimal.class && operator == Condition.Operator.NOT_EQUAL
                ? name + " != null && "
                : "";
        return known + name + " " + symbol + " " + value;
    }

    private static String literal(Class<?> type, Literal literal) {
        if (literal instanceof Literal.Decimal number) {
            return type == BigDecimal.class ? number.text() + "B" : number.text();
        }
        return literal instanceof Literal.Constant constant
                ? type.getCanonicalName() + "." + constant.name()
                : literal.text();
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
