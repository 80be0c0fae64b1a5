package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import java.time.Instant;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** What no event and no register may say. */
final class Checks {

    private Checks() {}

    static void named(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw refusal("event-name-blank", "field", field);
        }
    }

    static void counted(String field, long count) {
        if (count < 0) {
            throw refusal("event-negative", "field", field, "value", Long.toString(count));
        }
    }

    static void amount(String field, @Nullable MonetaryAmount amount) {
        if (amount != null && Moneys.number(amount).signum() < 0) {
            throw refusal(
                    "event-negative",
                    "field",
                    field,
                    "value",
                    Moneys.number(amount).toPlainString());
        }
    }

    static void inOrder(String first, Instant earlier, String second, @Nullable Instant later) {
        if (later != null && later.isBefore(earlier)) {
            throw refusal("event-out-of-order", "first", first, "second", second);
        }
    }

    static InvalidInputException refusal(String code, String... parameters) {
        return new InvalidInputException(List.of(Problem.of(code, parameters)));
    }
}
