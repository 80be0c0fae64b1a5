package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.service.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of conversations, read.
 *
 * @param line the physical line it starts on, from 1
 * @param conversation the conversation, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is a conversation
 */
public record ConversationEntry(int line, @Nullable Conversation conversation, List<Problem> problems) {

    /** Copies the problems. */
    public ConversationEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (conversation == null)) {
            throw new IllegalArgumentException(
                    "Line " + line + " has either a conversation or problems: " + problems + ".");
        }
    }
}
