package io.ecomrules.core.service;

import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conversation between a customer and an agent.
 *
 * @param id its number in the host's system
 * @param channel where people talk
 * @param agent who answers
 * @param customer who asks, or null if that is not known
 * @param turns what was said, in its order
 * @param ending how it ended, or null while it goes on
 */
public record Conversation(
        String id,
        Channel channel,
        EmployeeId agent,
        @Nullable String customer,
        List<Turn> turns,
        @Nullable Ending ending) {

    /** Checks that nothing is missing and copies the turns. */
    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(agent, "agent");
        turns = List.copyOf(turns);
    }

    /**
     * Tells when it took place, by which it belongs to a day and a month.
     *
     * @return the earliest time of a turn, or of the end if no turn has one; null if nothing has
     */
    public @Nullable Instant at() {
        Instant earliest = null;
        for (var turn : turns) {
            var at = turn.at();
            earliest = at == null || (earliest != null && earliest.isBefore(at)) ? earliest : at;
        }
        return earliest == null && ending != null ? ending.at() : earliest;
    }

    /**
     * Tells whether it goes on.
     *
     * @return true if it has not ended
     */
    public boolean isOpen() {
        return ending == null;
    }
}
