package io.ecomrules.rules.simulation;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a pack would change for one agent.
 *
 * @param agent the agent
 * @param conversations how many conversations were judged
 * @param changed how many of them come out otherwise
 * @param present the mean score at present of those that have one, or null if none has
 * @param proposed the mean score as it would be, or null if none would have one
 */
public record AgentPoints(
        EmployeeId agent,
        int conversations,
        int changed,
        @Nullable Exact present,
        @Nullable Exact proposed) {

    /** Checks that the agent is there. */
    public AgentPoints {
        Objects.requireNonNull(agent, "agent");
    }
}
