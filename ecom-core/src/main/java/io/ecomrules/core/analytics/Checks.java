package io.ecomrules.core.analytics;

import io.ecomrules.core.money.Moneys;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** What no event may say. */
final class Checks {

    private Checks() {}

    static void named(String name, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw refusal(name, value);
        }
    }

    static void counted(String name, long count) {
        if (count < 0) {
            throw refusal(name, count);
        }
    }

    static void amount(String name, @Nullable MonetaryAmount amount) {
        if (amount != null && Moneys.number(amount).signum() < 0) {
            throw refusal(name, amount);
        }
    }

    private static IllegalArgumentException refusal(String name, Object value) {
        return new IllegalArgumentException("'" + value + "' is no " + name + " of an event.");
    }
}
