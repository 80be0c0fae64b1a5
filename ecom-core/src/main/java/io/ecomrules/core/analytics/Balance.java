package io.ecomrules.core.analytics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of all events.
 *
 * @param taken how many were taken in
 * @param outcomes how many of them came to what; together as many as were taken in
 */
public record Balance(long taken, Map<Outcome, Long> outcomes) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if they do not add up
     */
    public Balance {
        var copy = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            copy.put(outcome, outcomes.getOrDefault(outcome, 0L));
        }
        if (copy.values().stream().mapToLong(Long::longValue).sum() != taken) {
            throw new IllegalArgumentException(taken + " events were taken in, but " + copy + " came of them.");
        }
        outcomes = Collections.unmodifiableMap(copy);
    }

    /**
     * Tells how many came to something.
     *
     * @param outcome what
     * @return how many
     */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
