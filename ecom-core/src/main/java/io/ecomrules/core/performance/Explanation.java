package io.ecomrules.core.performance;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A statement in sentences, for whoever wants to know why: each number with the figures it was made from, the clause, and the rule's file
 * and line. For programs there is {@link Statement#trace()}; nobody need ever parse a sentence.
 */
public final class Explanation {

    private final Messages messages;
    private final Locale locale;

    private Explanation(Locale locale) {
        this.messages = Messages.in(locale);
        this.locale = messages.locale();
    }

    /**
     * Explains a statement.
     *
     * @param statement the statement
     * @param locale Chinese sentences for any Chinese locale, English ones otherwise
     * @return a sentence for each indicator, then the coefficient, the commission and the findings
     */
    public static List<String> of(Statement statement, Locale locale) {
        return new Explanation(locale).sentences(statement);
    }

    private List<String> sentences(Statement statement) {
        var sentences = new ArrayList<String>();
        if (statement.assessment() instanceof Assessment.Assessed assessed) {
            assessed.indicators().forEach(result -> sentences.add(indicator(result)));
            sentences.add(coefficient(assessed));
        }
        var commission = statement.commission();
        if (commission != null && statement.coefficient() != null) {
            sentences.add(commission(commission, statement.coefficient()));
        }
        for (Finding finding : statement.findings()) {
            sentences.add(say("explain.finding", "clause", finding.clause().value(), "text", messages.text(finding)));
        }
        return List.copyOf(sentences);
    }

    private String indicator(IndicatorResult result) {
        var indicator = result.indicator();
        var denominator = indicator.denominator();
        var words = new LinkedHashMap<String, String>();
        words.put("actual", indicator.actual().title(locale));
        words.put("value", result.actual().toPlainString());
        words.put("denominator", denominator == null ? "" : denominator.title(locale));
        words.put("against", result.against().toPlainString());
        words.put("attainment", shown(result.attainment()));
        words.put("weight", result.weight().value().toPlainString());
        words.put("contribution", shown(result.contribution()));
        words.put("rule", rule(result.weight().rule()));
        return messages.text("explain." + key(result), words);
    }

    private static String key(IndicatorResult result) {
        var kind = result.indicator().kind();
        if (kind == Indicator.Kind.REACHED) {
            return result.attainment().signum() > 0 ? "reached" : "not-reached";
        }
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String coefficient(Assessment.Assessed assessed) {
        var sum = assessed.indicators().stream()
                .map(result -> shown(result.contribution()))
                .collect(Collectors.joining(" + "));
        return say("explain.coefficient", "sum", sum, "coefficient", shown(assessed.coefficient()));
    }

    private String commission(Commission commission, Exact coefficient) {
        var amount = commission.amount();
        var nothingBy = commission.nothingBy();
        var rate = commission.terms().rate();
        return say(
                nothingBy == null ? "explain.commission" : "explain.no-commission",
                "base",
                commission.base().toPlainString(),
                "rate",
                rate.value().toPlainString(),
                "coefficient",
                shown(coefficient),
                "amount",
                Moneys.number(amount).toPlainString(),
                "currency",
                amount.getCurrency().getCurrencyCode(),
                "rule",
                rule(nothingBy == null ? rate.rule() : nothingBy));
    }

    /** A number that no short decimal shows exactly is shown as the fraction it is, so that what is shown is what is computed with. */
    private static String shown(Exact number) {
        var decimal = number.toDecimal();
        return Exact.of(decimal).equals(number) && decimal.scale() <= 12 ? decimal.toPlainString() : number.toString();
    }

    private String rule(RuleReference rule) {
        return say(
                "explain.rule",
                "clause",
                rule.clause().value(),
                "title",
                rule.title(locale),
                "file",
                rule.file(),
                "line",
                String.valueOf(rule.line()));
    }

    private String say(String key, String... parameters) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put(parameters[i], parameters[i + 1]);
        }
        return messages.text(key, named);
    }
}
