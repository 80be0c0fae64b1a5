package io.ecomrules.core.people;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A flow that is new or was changed (PRC-1).
 *
 * @param id what it is known by
 * @param since the day it holds from
 * @param documents what it is documented by
 * @param staff whom it concerns
 * @param trained who was trained on it, and on which day
 */
public record NewFlow(
        String id,
        LocalDate since,
        Set<FlowDocument> documents,
        Set<EmployeeId> staff,
        Map<EmployeeId, LocalDate> trained) {

    /** Copies the collections. */
    public NewFlow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(since, "since");
        var copy = EnumSet.noneOf(FlowDocument.class);
        copy.addAll(documents);
        documents = java.util.Collections.unmodifiableSet(copy);
        staff = java.util.Collections.unmodifiableSet(new TreeSet<>(staff));
        trained = java.util.Collections.unmodifiableMap(new TreeMap<>(trained));
    }
}
