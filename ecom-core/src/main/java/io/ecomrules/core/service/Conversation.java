package io.ecomrules.core.service;

import io.ecomrules.core.organization.EmployeeId;
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
     * Tells whether it goes on.
     *
     * @return true if it has not ended
     */
    public boolean isOpen() {
        return ending == null;
    }
}
