package io.ecomrules.core.listing;

import io.ecomrules.core.listing.Assignment.Kind;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a product editor did in a period (LST-9, MET-E1 to MET-E3). A share of nothing has no value, and errors that nobody counted are not 0.
 *
 * @param shares what was listed on time among what was due, for each kind
 * @param displayErrors how many products were shown wrongly, or null if nobody looked
 * @param stockErrors how many products had a wrong stock, or null if nobody looked
 */
public record EditorMetrics(
        Map<Kind, Share> shares,
        @Nullable Long displayErrors,
        @Nullable Long stockErrors) {

    /**
     * A part of a whole.
     *
     * @param onTime how many were on time
     * @param due how many were due, those not listed until today included
     */
    public record Share(long onTime, long due) {

        /** Checks that the part is within the whole. */
        public Share {
            if (onTime < 0 || onTime > due) {
                throw new IllegalArgumentException(onTime + " of " + due + " on time is no share.");
            }
        }

        Share plus(Share other) {
            return new Share(onTime + other.onTime, due + other.due);
        }

        /**
         * Divides.
         *
         * @return the exact share, or empty if nothing was due
         */
        public Optional<Exact> value() {
            return due == 0 ? Optional.empty() : Optional.of(Exact.of(onTime).dividedBy(Exact.of(due)));
        }
    }

    /** Copies the shares. */
    public EditorMetrics {
        var copy = new EnumMap<Kind, Share>(Kind.class);
        copy.putAll(shares);
        shares = Collections.unmodifiableMap(copy);
    }

    /**
     * Counts a period. What is due in it counts, whenever it was listed; errors count when they are seen in it.
     *
     * @param assignments what was to be listed
     * @param errors the errors that were seen, or null if nobody looked
     * @param from the first instant of the period
     * @param until the first instant after it
     * @return the metrics
     * @throws IllegalArgumentException if the period does not end after it begins
     */
    public static EditorMetrics of(
            Collection<Assignment> assignments,
            @Nullable Collection<ListingError> errors,
            Instant from,
            Instant until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The period from " + from + " does not end after it, at " + until + ".");
        }
        var shares = new EnumMap<Kind, Share>(Kind.class);
        for (var kind : Kind.values()) {
            shares.put(kind, new Share(0, 0));
        }
        for (var assignment : assignments) {
            if (isWithin(assignment.due(), from, until)) {
                shares.merge(assignment.kind(), new Share(assignment.isOnTime() ? 1 : 0, 1), Share::plus);
            }
        }
        return new EditorMetrics(
                shares,
                count(errors, ListingError.Kind.DISPLAY, from, until),
                count(errors, ListingError.Kind.STOCK, from, until));
    }

    private static @Nullable Long count(
            @Nullable Collection<ListingError> errors, ListingError.Kind kind, Instant from, Instant until) {
        return errors == null
                ? null
                : errors.stream()
                        .filter(error -> error.kind() == kind && isWithin(error.seenAt(), from, until))
                        .count();
    }

    private static boolean isWithin(Instant instant, Instant from, Instant until) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Gives what was listed on time among all that was due, products and merchants alike (MET-E1).
     *
     * @return the share
     */
    public Share onTime() {
        return shares.values().stream().reduce(new Share(0, 0), Share::plus);
    }

    /**
     * Gives the metrics as the scorecard of the post takes them.
     *
     * @return the values of MET-E1 to MET-E3; one that has none is left out
     */
    public Map<Metric, Exact> values() {
        var values = new EnumMap<Metric, Exact>(Metric.class);
        onTime().value().ifPresent(value -> values.put(Metric.ON_TIME_LISTING, value));
        if (displayErrors != null) {
            values.put(Metric.DISPLAY_ERRORS, Exact.of(displayErrors));
        }
        if (stockErrors != null) {
            values.put(Metric.STOCK_ERRORS, Exact.of(stockErrors));
        }
        return values;
    }
}
