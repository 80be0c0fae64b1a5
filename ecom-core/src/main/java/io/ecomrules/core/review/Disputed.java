package io.ecomrules.core.review;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Item;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding against which an agent appeals.
 *
 * @param conversation the conversation
 * @param item the clause
 * @param passage which words, or null for all that was found under the clause
 * @param agent whose conversation it is
 * @param toldAt when the agent was told of the finding
 * @param reviewer who has confirmed or added it, or null if only a rule did
 */
public record Disputed(
        String conversation,
        Item item,
        @Nullable Passage passage,
        EmployeeId agent,
        Instant toldAt,
        @Nullable String reviewer) {

    /** Checks that nothing is missing. */
    public Disputed {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(toldAt, "toldAt");
    }
}
