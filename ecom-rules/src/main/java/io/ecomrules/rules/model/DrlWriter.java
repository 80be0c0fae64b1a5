package io.ecomrules.rules.model;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rules as DRL that {@link DrlReader} reads back as the same rules. */
public final class DrlWriter {

    private DrlWriter() {}

    /**
     * Writes a rule file.
     *
     * @param kind the kind of decision that the rules are for
     * @param rules the rules
     * @return its text
     */
    public static String write(DecisionKind kind, List<Rule> rules) {
        return rules.stream()
                .map(DrlWriter::rule)
                .collect(Collectors.joining("\n", "package " + kind.code() + "\n\n", ""));
    }

    private static String rule(Rule rule) {
        var until = rule.until() == null ? "" : " @until(\"" + rule.until() + "\")";
        var english = rule.english().equals(rule.title()) ? "" : "    @en(" + quoted(rule.english()) + ")\n";
        return remark(rule.remark()) + "rule " + quoted(rule.name()) + "\n"
                + "    @clause(\"" + rule.clause() + "\") @from(\"" + rule.from() + "\")" + until + "\n"
                + "    @title(" + quoted(rule.title()) + ")\n"
                + english
                + "when\n"
                + rule.when().stream().map(DrlWriter::pattern).collect(Collectors.joining())
                + "then\n"
                + outcome(rule.then())
                + "end\n";
    }

    private static String remark(String remark) {
        return remark.isEmpty()
                ? ""
                : remark.lines()
                        .map(line -> ("// " + line).stripTrailing() + "\n")
                        .collect(Collectors.joining());
    }

    private static String outcome(OutcomeCall call) {
        return call.arguments().isEmpty()
                ? "    outcome." + call.name() + "();\n"
                : call.arguments().stream()
                        .map(DrlWriter::literal)
                        .collect(Collectors.joining(", ", "    outcome." + call.name() + "( ", " );\n"));
    }

    private static String pattern(FactPattern pattern) {
        return pattern.conditions().isEmpty()
                ? "    " + pattern.type() + "()\n"
                : pattern.conditions().stream()
                        .map(DrlWriter::condition)
                        .collect(Collectors.joining(", ", "    " + pattern.type() + "( ", " )\n"));
    }

    private static String condition(Condition condition) {
        var values = condition.values().stream().map(DrlWriter::literal).toList();
        var written = switch (condition.operator()) {
            case IN, NOT_IN -> "( " + String.join(", ", values) + " )";
            default -> values.get(0);
        };
        return condition.property() + " " + condition.operator().symbol() + " " + written;
    }

    private static String literal(Literal literal) {
        if (literal instanceof Literal.Text
                || literal instanceof Literal.Hour
                || literal instanceof Literal.Length
                || literal instanceof Literal.Size) {
            return quoted(literal.text());
        }
        if (literal instanceof Literal.Several several) {
            return several.values().stream().map(DrlWriter::literal).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (literal instanceof Literal.Decimal number) {
            return number.value().toPlainString() + (number.suffixed() ? "B" : "");
        }
        return literal.text();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
