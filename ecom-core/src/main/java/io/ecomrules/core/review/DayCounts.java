package io.ecomrules.core.review;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers by day; a day with nothing is not there. Not thread-safe. */
final class DayCounts {

    private final TreeMap<LocalDate, Long> days = new TreeMap<>();

    void add(LocalDate day, long number) {
        if (number != 0) {
            days.merge(day, number, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    void merge(DayCounts other) {
        other.days.forEach(this::add);
    }

    SortedMap<LocalDate, Long> days() {
        return new TreeMap<>(days);
    }
}
