package io.ecomrules.core.duty;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in a rotation. It is carried over into the next period, so that periods one after the other are as fair as one.
 *
 * @param who the person
 * @param owed how many turns more than done would have been the person's share of the days on which the person was here; below 0 for more
 *     than the share
 * @param last the day of the last turn, or null
 */
public record Standing(EmployeeId who, Exact owed, @Nullable LocalDate last) {

    /** Checks that nothing else is missing. */
    public Standing {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(owed, "owed");
    }

    Standing share(Exact share) {
        return new Standing(who, owed.plus(share), last);
    }

    Standing turn(LocalDate date) {
        return new Standing(who, owed.minus(Exact.ONE), date);
    }
}
