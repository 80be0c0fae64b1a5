package io.ecomrules.core.analytics;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.number.Exact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a metric came to, or why it has no value (MET).
 *
 * @param metric the metric
 * @param value its exact value, or null
 * @param ratio both its parts where it is a quotient that could be made, even if it has no value; else null
 * @param currency the code of the currency where the metric is an amount with a value; else null
 * @param gap why it has no value; null exactly if it has one
 * @param beside what is shown beside it
 */
public record Reading(
        Metric metric,
        @Nullable Exact value,
        @Nullable Ratio ratio,
        @Nullable String currency,
        @Nullable Gap gap,
        Map<Beside, Exact> beside) {

    /** Checks that there is a value or a reason, and copies what stands beside it. */
    public Reading {
        Objects.requireNonNull(metric, "metric");
        if ((value == null) == (gap == null)) {
            throw new IllegalArgumentException(metric.code() + " has either a value or a reason why it has none.");
        }
        var copy = new EnumMap<Beside, Exact>(Beside.class);
        copy.putAll(beside);
        beside = Collections.unmodifiableMap(copy);
    }

    static Reading of(Metric metric, Gap gap) {
        return new Reading(metric, null, null, null, gap, Map.of());
    }

    static Reading of(Metric metric, Exact value) {
        return new Reading(metric, value, null, null, null, Map.of());
    }

    static Reading of(Metric metric, Exact value, @Nullable String currency) {
        return new Reading(metric, value, null, currency, null, Map.of());
    }

    static Reading of(Metric metric, Ratio ratio, @Nullable String currency) {
        var value = ratio.value();
        if (value == null) {
            return new Reading(metric, null, ratio, null, Gap.ZERO_DENOMINATOR, Map.of());
        }
        if (ratio.isAboveOne() && !metric.mayExceedOne()) {
            return new Reading(metric, null, ratio, null, Gap.MORE_THAN_THERE_WAS, Map.of());
        }
        return new Reading(metric, value, ratio, currency, null, Map.of());
    }

    Reading with(Beside what, @Nullable Exact number) {
        if (number == null) {
            return this;
        }
        var more = new EnumMap<Beside, Exact>(Beside.class);
        more.putAll(beside);
        more.put(what, number);
        return new Reading(metric, value, ratio, currency, gap, more);
    }

    Reading with(Beside what, long number) {
        return with(what, Exact.of(number));
    }
}
