package io.ecomrules.rules.simulation;

import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import java.util.List;
import java.util.Objects;

/**
 * A conversation that two packs judge differently.
 *
 * @param conversation the conversation
 * @param present the verdicts at present
 * @param proposed the verdicts as they would be
 * @param verdicts those that come out otherwise, in the order of the clauses
 */
public record ConversationChange(
        Conversation conversation, Inspected present, Inspected proposed, List<VerdictChange> verdicts) {

    /** Copies the verdicts. */
    public ConversationChange {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        verdicts = List.copyOf(verdicts);
    }
}
