package io.ecomrules.core.duty;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A time in which somebody is to answer, the end not included.
 *
 * @param channel where
 * @param who the person
 * @param from when it begins
 * @param until when it ends
 */
public record Shift(Channel channel, EmployeeId who, Instant from, Instant until) {

    /**
     * Checks that it ends after it begins.
     *
     * @throws InvalidInputException with {@code shift-ends-before-it-begins}
     */
    public Shift {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(who, "who");
        if (!until.isAfter(from)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "shift-ends-before-it-begins",
                    "person",
                    who.value(),
                    "from",
                    from.toString(),
                    "until",
                    until.toString())));
        }
    }

    /**
     * Tells whether it is on at an instant.
     *
     * @param at the instant
     * @return true from its beginning to just before its end
     */
    public boolean isOn(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
