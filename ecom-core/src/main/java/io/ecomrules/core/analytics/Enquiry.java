package io.ecomrules.core.analytics;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer wrote to an agent or called one (MET-S1, S2, S4, S9, S10).
 *
 * @param id by which it is known again, such as an order number, not blank
 * @param at when the customer began
 * @param store the id of the store, not blank
 * @param agent who received the customer
 * @param customer who asked, not blank
 * @param seconds until the first answer by a person or, where none came, until the conversation was closed
 * @param isAnswered whether a person answered
 * @param inTime whether the answer came within the limit, or null if nobody judged; not if nobody answered
 * @param forbidden how many forbidden phrases the agent used, or null if nobody looked
 */
public record Enquiry(
        String id,
        Instant at,
        String store,
        EmployeeId agent,
        String customer,
        long seconds,
        boolean isAnswered,
        @Nullable Boolean inTime,
        @Nullable Integer forbidden)
        implements Event {

    /**
     * Refuses what cannot have happened.
     *
     * @throws InvalidInputException if a name is blank, a number is negative or what it says contradicts itself
     */
    public Enquiry {
        Checks.named("id", id);
        Objects.requireNonNull(at, "at");
        Checks.named("store", store);
        Objects.requireNonNull(agent, "agent");
        Checks.named("customer", customer);
        Checks.counted("seconds", seconds);
        if (forbidden != null) {
            Checks.counted("forbidden", forbidden);
        }
        if (!isAnswered && Boolean.TRUE.equals(inTime)) {
            throw Checks.refusal("event-answer-in-time");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ENQUIRY;
    }

    @Override
    public EmployeeId employee() {
        return agent;
    }
}
