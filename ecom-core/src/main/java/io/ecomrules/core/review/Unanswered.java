package io.ecomrules.core.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whom nobody answered, by day (SVC-11). A customer counts once a day; a conversation whose customer is not known counts as a customer of its
 * own. Holds the names of these customers and of no others. Not thread-safe.
 */
final class Unanswered {

    private final TreeMap<LocalDate, Map<String, Integer>> named = new TreeMap<>();
    private final DayCounts unnamed = new DayCounts();

    void add(LocalDate day, @Nullable String customer, int number) {
        if (customer == null) {
            unnamed.add(day, number);
            return;
        }
        var customers = named.computeIfAbsent(day, none -> new HashMap<>());
        customers.merge(customer, number, (one, other) -> one + other == 0 ? null : one + other);
        if (customers.isEmpty()) {
            named.remove(day);
        }
    }

    void merge(Unanswered other) {
        unnamed.merge(other.unnamed);
        other.named.forEach((day, customers) -> customers.forEach((customer, number) -> add(day, customer, number)));
    }

    SortedMap<LocalDate, Long> days() {
        var days = new DayCounts();
        days.merge(unnamed);
        named.forEach((day, customers) -> days.add(day, customers.size()));
        return days.days();
    }
}
