package io.ecomrules.cli.report;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.money.CurrencyUnit;

/**
 * What is paid in one currency, and for which posts. There is one for each currency: amounts of different currencies are never added.
 *
 * @param currency the currency's code
 * @param amount the sum
 * @param count how many commissions it is the sum of, in words
 * @param bars the sums of the posts, in the order of the organisation
 */
record CurrencyTotal(String currency, String amount, String count, List<Bar> bars) {

    /** The sum of one post, and the size of its bar from 0 to 1. */
    record Bar(String post, String count, String amount, String size) {}

    CurrencyTotal {
        bars = List.copyOf(bars);
    }

    /** Adds up the commissions of each currency, currencies in the order of their codes. */
    static List<CurrencyTotal> of(List<Statement> statements, Language language) {
        var byCurrency = new TreeMap<CurrencyUnit, Map<Post, List<Exact>>>();
        for (var statement : statements) {
            var commission = statement.commission();
            if (commission != null) {
                byCurrency
                        .computeIfAbsent(commission.amount().getCurrency(), none -> new EnumMap<>(Post.class))
                        .computeIfAbsent(statement.key().post(), none -> new ArrayList<>())
                        .add(Exact.of(Moneys.number(commission.amount())));
            }
        }
        return byCurrency.entrySet().stream()
                .map(entry -> total(entry.getKey(), entry.getValue(), language))
                .toList();
    }

    private static CurrencyTotal total(CurrencyUnit currency, Map<Post, List<Exact>> posts, Language language) {
        var sums = new EnumMap<Post, Exact>(Post.class);
        posts.forEach((post, amounts) -> sums.put(post, sum(amounts)));
        var most = sums.values().stream().reduce(Exact.ZERO, Exact::max);
        var bars = new ArrayList<Bar>();
        int count = 0;
        for (var entry : sums.entrySet()) {
            int people = Objects.requireNonNull(posts.get(entry.getKey())).size();
            count += people;
            bars.add(new Bar(
                    entry.getKey().title(language.locale()),
                    language.numbers().count(people),
                    language.numbers().money(entry.getValue(), currency),
                    Numbers.share(entry.getValue(), most)));
        }
        return new CurrencyTotal(
                currency.getCurrencyCode(),
                language.numbers().money(sum(sums.values()), currency),
                language.say("department.totalOf", "count", language.numbers().count(count)),
                bars);
    }

    private static Exact sum(Iterable<Exact> amounts) {
        var sum = Exact.ZERO;
        for (var amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
