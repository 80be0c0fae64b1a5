package io.ecomrules.core.service;

import io.ecomrules.core.number.Exact;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the month is counted from, of one conversation (SVC-10 to SVC-13, MET-S).
 *
 * @param firstAt when the customer's first turn came, or null if there was none or its time is not known
 * @param hasCustomer whether the customer said anything
 * @param firstResponse how long the first answer of a person took, or null if there was none or that is not known
 * @param isAnswered whether a person answered at all
 * @param from when it begins as far as is known, or null
 * @param until when it ends as far as is known, or null
 * @param isOpen whether it goes on
 * @param rating the customer's rating, or null if there is none
 */
public record Measured(
        @Nullable Instant firstAt,
        boolean hasCustomer,
        @Nullable Duration firstResponse,
        boolean isAnswered,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean isOpen,
        @Nullable Exact rating) {

    /**
     * Tells when it took place, by which it belongs to a day and a month.
     *
     * @return the earliest time that is known, or null if none is
     */
    public @Nullable Instant at() {
        return from == null ? until : from;
    }
}
