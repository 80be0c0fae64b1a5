package io.ecomrules.cli.report;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.CommissionTerms.BasePart;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The payout explained: the product as it is computed, and the way to it in sentences.
 *
 * @param base the base
 * @param rate the rate
 * @param coefficient the exact coefficient
 * @param sign whether the amount equals the product, is the product rounded, or has nothing to do with it
 * @param amount the amount to pay
 * @param currency its currency
 * @param isPaid false where a rule says that nothing is paid, whatever the product
 * @param sentences the way, each sentence with the rules behind it
 */
record Payout(
        String base,
        String rate,
        String coefficient,
        String sign,
        String amount,
        String currency,
        boolean isPaid,
        List<Sentence> sentences) {

    Payout {
        sentences = List.copyOf(sentences);
    }

    /** Explains a statement's commission; null if there is none. */
    static @Nullable Payout of(Statement statement, Language language) {
        var commission = statement.commission();
        var coefficient = statement.coefficient();
        if (commission == null || coefficient == null) {
            return null;
        }
        var currency = statement.figures().currency();
        var numbers = language.numbers();
        return new Payout(
                numbers.money(commission.base(), currency),
                numbers.percent(commission.terms().rate().value()),
                numbers.readable(coefficient),
                sign(commission, coefficient),
                numbers.money(Moneys.number(commission.amount()), currency),
                currency.getCurrencyCode(),
                commission.nothingBy() == null,
                List.of(
                        base(statement, commission, language),
                        rate(commission, statement, language),
                        new Sentence(
                                language.say("payout.coefficient", "coefficient", numbers.readable(coefficient)),
                                List.of()),
                        amount(statement, commission, coefficient, language)));
    }

    private static String sign(Commission commission, Exact coefficient) {
        if (commission.nothingBy() != null) {
            return "→";
        }
        return isRounded(commission, coefficient) ? "≈" : "=";
    }

    private static Exact product(Commission commission, Exact coefficient) {
        return commission.base().times(commission.terms().rate().value()).times(coefficient);
    }

    private static boolean isRounded(Commission commission, Exact coefficient) {
        return !Exact.of(Moneys.number(commission.amount())).equals(product(commission, coefficient));
    }

    private static Sentence base(Statement statement, Commission commission, Language language) {
        var figures = statement.figures();
        var numbers = language.numbers();
        var parts = commission.terms().base();
        var sum = parts.stream()
                .map(part -> language.say(
                        "payout.part",
                        "figure",
                        language.title(part.figure()),
                        "value",
                        numbers.money(value(statement, part), figures.currency())))
                .collect(Collectors.joining(language.say("payout.plus")));
        var text = parts.size() == 1
                ? language.say("payout.base.one", "part", sum)
                : language.say(
                        "payout.base.sum", "base", numbers.money(commission.base(), figures.currency()), "parts", sum);
        return new Sentence(
                text,
                parts.stream()
                        .map(part -> Citation.of(part.rule(), language.locale()))
                        .toList());
    }

    private static BigDecimal value(Statement statement, BasePart part) {
        return Objects.requireNonNull(
                statement.figures().value(part.figure()), part.figure().code());
    }

    private static Sentence rate(Commission commission, Statement statement, Language language) {
        var rate = commission.terms().rate();
        return new Sentence(
                language.say(
                        "payout.rate",
                        "pay",
                        language.sayFor(statement.key().period(), "pay"),
                        "rate",
                        language.numbers().percent(rate.value())),
                List.of(Citation.of(rate.rule(), language.locale())));
    }

    private static Sentence amount(Statement statement, Commission commission, Exact coefficient, Language language) {
        var amount = language.numbers().amount(commission.amount());
        var pay = language.sayFor(statement.key().period(), "pay");
        var nothingBy = commission.nothingBy();
        if (nothingBy != null) {
            return new Sentence(
                    language.say("payout.nothing", "pay", pay, "amount", amount),
                    List.of(Citation.of(nothingBy, language.locale())));
        }
        var currency = statement.figures().currency();
        var decimals = currency.getDefaultFractionDigits();
        var parameters = new ArrayList<>(List.of(
                "product",
                language.numbers().money(product(commission, coefficient), currency),
                "pay",
                pay,
                "amount",
                amount,
                "unit",
                BigDecimal.ONE.movePointLeft(decimals).toPlainString()));
        return new Sentence(
                language.say(
                        isRounded(commission, coefficient) ? "payout.rounded" : "payout.exact",
                        parameters.toArray(String[]::new)),
                List.of());
    }
}
