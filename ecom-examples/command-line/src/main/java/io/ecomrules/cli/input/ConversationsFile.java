package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Conversations as JSON Lines. */
public final class ConversationsFile {

    private ConversationsFile() {}

    /**
     * Reads every record in order, one at a time.
     *
     * @param bytes the file's content
     * @param zone the zone of instants without an offset
     * @param entries takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static void read(byte[] bytes, ZoneId zone, Consumer<ConversationEntry> entries) {
        TextFiles.check(bytes);
        TextFiles.firstCharacter(bytes);
        var lines = new HashMap<String, Integer>();
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                entries.accept(new ConversationEntry(frame.line(), null, List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                entries.accept(once(ConversationRecord.read(frame.line(), frame.text(), zone), lines));
            }
        }
    }

    /** Refuses what is there already: the first was answered, and nobody can say which one was meant. */
    private static ConversationEntry once(ConversationEntry entry, Map<String, Integer> lines) {
        var conversation = entry.conversation();
        var first = conversation == null ? null : lines.putIfAbsent(conversation.id(), entry.line());
        return conversation == null || first == null
                ? entry
                : new ConversationEntry(
                        entry.line(),
                        null,
                        List.of(Problem.of(
                                "duplicate-conversation",
                                "conversation",
                                Shown.of(conversation.id()),
                                "line",
                                String.valueOf(first))));
    }
}
