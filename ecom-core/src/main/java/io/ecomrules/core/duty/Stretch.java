package io.ecomrules.core.duty;

import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A time in which the same people answer in the same place, the end not included.
 *
 * @param from when it begins
 * @param until when it ends
 * @param channel where customers are answered
 * @param who the people, in the order of their ids; none if nobody does
 */
public record Stretch(Instant from, Instant until, Channel channel, List<EmployeeId> who) {

    /** Copies the people. */
    public Stretch {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(channel, "channel");
        who = List.copyOf(who);
    }

    /**
     * Tells whether nobody answers.
     *
     * @return true for a gap
     */
    public boolean isGap() {
        return who.isEmpty();
    }

    /**
     * Tells whether two people are to answer where one should.
     *
     * @return true for double cover
     */
    public boolean isDouble() {
        return who.size() > 1 && channel.takesOne();
    }
}
