package io.ecomrules.core.trade;

import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.order.OrderTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether goods could be returned without a reason when the buyer asked (ORD-8). How long that is possible stands in the rule files. As the
 * law has it, the time begins with the day after the goods were received, at midnight.
 *
 * @param status how it stands
 * @param until the last instant at which it is possible, or null while the goods were not received, or where it cannot be told
 * @param exclusion why it is not possible at all, as the host states, or null
 * @param rule the rule that says how long it is possible, or null where none was in force or needed
 */
public record ReturnRight(
        Status status,
        @Nullable OffsetDateTime until,
        @Nullable ReturnExclusion exclusion,
        @Nullable RuleReference rule) {

    /** How it stands. */
    public enum Status {
        /** It was possible: the goods were not received yet, or not for too long. */
        OPEN,
        /** The time was over. */
        OVER,
        /** The law does not have it for such goods or such a sale. */
        EXCLUDED,
        /** No rule in force says for how long, or nothing can count it. */
        UNKNOWN
    }

    /** Checks that there is a status. */
    public ReturnRight {
        Objects.requireNonNull(status, "status");
    }

    /**
     * Tells how it stands.
     *
     * @param received when the goods were received, or null if they were not yet
     * @param asked when the buyer asked
     * @param exclusion why it is not possible at all, or null
     * @param terms the terms in force when the goods were received
     * @param zone where days begin at midnight
     * @param dueTime counts time
     * @return the right
     */
    static ReturnRight of(
            @Nullable Instant received,
            Instant asked,
            @Nullable ReturnExclusion exclusion,
            OrderTerms terms,
            ZoneId zone,
            DueTime dueTime) {
        if (exclusion != null) {
            return new ReturnRight(Status.EXCLUDED, null, exclusion, null);
        }
        var limit = terms.limits().get(Obligation.RETURN_WITHOUT_REASON);
        if (received == null) {
            return new ReturnRight(Status.OPEN, null, null, limit == null ? null : limit.rule());
        }
        var nextDay = LocalDate.ofInstant(received, zone).plusDays(1);
        var until =
                limit == null ? null : dueTime.after(nextDay.atStartOfDay(zone).toInstant(), limit.value());
        if (limit == null || until == null) {
            return new ReturnRight(Status.UNKNOWN, null, null, limit == null ? null : limit.rule());
        }
        var status = asked.isAfter(until) ? Status.OVER : Status.OPEN;
        return new ReturnRight(status, OffsetDateTime.ofInstant(until, zone), null, limit.rule());
    }

    String untilText() {
        return until == null ? "—" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(until);
    }
}
