package io.ecomrules.core.analytics;

import java.util.EnumMap;
import java.util.Map;

/** A number for each constant of an enum. Not thread-safe. */
final class Counters<E extends Enum<E>> {

    private final Map<E, Counter> counters;

    /** Boxed numbers would be made anew with each event. */
    private static final class Counter {
        private long value;
    }

    Counters(Class<E> type) {
        counters = new EnumMap<>(type);
    }

    void add(E which, long count) {
        counters.computeIfAbsent(which, any -> new Counter()).value += count;
    }

    void addAll(Counters<E> others) {
        others.counters.forEach((which, counter) -> add(which, counter.value));
    }

    long of(E which) {
        var counter = counters.get(which);
        return counter == null ? 0 : counter.value;
    }
}
