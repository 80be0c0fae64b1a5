package io.ecomrules.cli.report;

import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.NearestMiss;
import java.util.Map;
import java.util.Objects;

/**
 * A conversation, what there is to say about it, and how near it came to what was missing.
 *
 * @param conversation the conversation
 * @param inspected the verdicts on it
 * @param nearest for each item of which something was missing the nearest miss, where there is one
 */
public record JudgedConversation(Conversation conversation, Inspected inspected, Map<Item, NearestMiss> nearest) {

    /** Checks that nothing is missing and copies the map. */
    public JudgedConversation {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(inspected, "inspected");
        nearest = Map.copyOf(nearest);
    }
}
