package io.ecomrules.rules.sentence;

import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.Condition.Operator;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.OutcomeCall;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.words.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rules as sentences that {@link SentenceReader} reads back as the same rules. */
public final class SentenceWriter {

    private static final Vocabulary WORDS = Vocabulary.CHINESE;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final DecisionKind kind;

    private SentenceWriter(DecisionKind kind) {
        this.kind = kind;
    }

    /**
     * Writes a file of sentences.
     *
     * @param kind the kind of decision that the rules are for
     * @param rules the rules, checked
     * @return its text
     */
    public static String write(DecisionKind kind, List<Rule> rules) {
        var writer = new SentenceWriter(kind);
        return rules.stream()
                .map(writer::rule)
                .collect(Collectors.joining("\n", "类别：" + WORDS.kind(kind) + "\n\n", ""));
    }

    /**
     * Says a condition.
     *
     * @param kind the kind of decision
     * @param pattern the fact it is on
     * @param condition the condition
     * @return a sentence
     */
    public static String condition(DecisionKind kind, FactPattern pattern, Condition condition) {
        return condition(kind.fact(pattern.type()).orElseThrow(), condition);
    }

    private String rule(Rule rule) {
        var lines = new ArrayList<String>();
        rule.remark().lines().forEach(line -> lines.add(("// " + line).stripTrailing()));
        lines.add("规则「" + rule.name() + "」");
        lines.add("  依据：" + rule.clause());
        lines.add("  标题：" + rule.title());
        if (!rule.english().equals(rule.title())) {
            lines.add("  英文：" + rule.english());
        }
        lines.add("  生效：" + rule.from());
        if (rule.until() != null) {
            lines.add("  停用：" + rule.until());
        }
        lines.add("  如果");
        rule.when().forEach(pattern -> conditions(pattern).forEach(each -> lines.add("    " + each)));
        lines.add("  那么");
        lines.add("    " + outcome(rule.then()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> conditions(FactPattern pattern) {
        var fact = kind.fact(pattern.type()).orElseThrow();
        return pattern.conditions().isEmpty()
                ? List.of(WORDS.any(fact))
                : pattern.conditions().stream()
                        .map(condition -> condition(fact, condition))
                        .toList();
    }

    private static String condition(Class<? extends Record> fact, Condition condition) {
        var component = Arrays.stream(fact.getRecordComponents())
                .filter(each -> each.getName().equals(condition.property()))
                .findFirst()
                .orElseThrow();
        if (condition.values().get(0) instanceof Literal.Flag flag) {
            return WORDS.flag(fact, condition.property(), flag.value() == (condition.operator() == Operator.EQUAL));
        }
        return WORDS.property(fact, condition.property()).get(0)
                + Operators.word(component.getType(), condition.operator())
                + condition.values().stream()
                        .map(value -> value(component, value))
                        .collect(Collectors.joining("、"))
                + Operators.LISTS.getOrDefault(condition.operator(), "");
    }

    private static String value(RecordComponent component, Literal literal) {
        return literal instanceof Literal.Decimal number
                ? " " + amount(component, number.value())
                : WORDS.constant(component.getType(), ((Literal.Constant) literal).name());
    }

    static String amount(RecordComponent component, BigDecimal value) {
        if (!Sentences.isMoney(component.getName())) {
            return value.toPlainString();
        }
        var inTenThousands =
                value.signum() == 0 || value.remainder(TEN_THOUSAND).signum() != 0
                        ? null
                        : value.divideToIntegralValue(TEN_THOUSAND);
        return inTenThousands == null ? value.toPlainString() + " 元" : inTenThousands.toPlainString() + " 万元";
    }

    private String outcome(OutcomeCall call) {
        var outcome = Outcome.find(kind, call.name()).orElseThrow();
        var sentence = WORDS.outcome(outcome);
        for (int i = 0; i < call.arguments().size(); i++) {
            sentence = sentence.replace(
                    "{" + (i + 1) + "}",
                    argument(outcome.parameters().get(i), call.arguments().get(i)));
        }
        return sentence;
    }

    private static String argument(Parameter parameter, Literal literal) {
        var text = WORDS.argument(parameter, literal);
        return switch (parameter.shape()) {
            case INDICATOR, CONSTANT, CONSTANTS -> text;
            case TEXT, TEXTS -> text;
            case SHARE, SPAN -> " " + text;
            case NUMBER, HOUR, SIZE -> " " + text + " ";
        };
    }
}
