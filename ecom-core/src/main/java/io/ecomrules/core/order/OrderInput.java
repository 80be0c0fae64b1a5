package io.ecomrules.core.order;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through what an order is made of and collects what no order can hold. One for each record. */
final class OrderInput {

    /** More digits than any amount has, and few enough that no number costs time to add. */
    private static final int MOST_DIGITS = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private @Nullable List<Problem> problems;

    OrderInput text(String field, @Nullable String text) {
        if (text != null && hasLoneSurrogate(text)) {
            add(Problem.of("lone-surrogate", "field", field));
        }
        return this;
    }

    OrderInput decimal(String field, @Nullable BigDecimal number) {
        if (number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS)) {
            add(Problem.of("number-too-long", "column", field));
        }
        return this;
    }

    OrderInput instant(String field, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))) {
            add(Problem.of("instant-out-of-range", "column", field, "value", instant.toString()));
        }
        return this;
    }

    OrderInput required(String field, String text) {
        if (text.isBlank()) {
            add(Problem.of("missing-field", "column", field));
        }
        return text(field, text);
    }

    void refuse() {
        if (problems != null) {
            throw new InvalidInputException(problems);
        }
    }

    /** The same number is the same value, however many zeros it was written with. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void add(Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }
}
