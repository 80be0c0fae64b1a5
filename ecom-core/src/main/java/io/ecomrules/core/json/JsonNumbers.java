package io.ecomrules.core.json;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes exact numbers as texts: a decimal where one is exact, a fraction otherwise. */
final class JsonNumbers {

    private JsonNumbers() {}

    static String text(Exact number) {
        var decimal = number.toDecimal();
        return Exact.of(decimal).equals(number) ? decimal.toPlainString() : number.toString();
    }

    static String money(Exact number, CurrencyUnit currency) {
        var decimal = number.toDecimal();
        return Exact.of(decimal).equals(number)
                ? Moneys.atLeastMinor(decimal, currency).toPlainString()
                : number.toString();
    }

    static ObjectNode tree(MonetaryAmount amount) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("amount", Moneys.number(amount).toPlainString())
                .put("currency", amount.getCurrency().getCurrencyCode());
    }
}
