package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.ZoneId;
import java.util.List;
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
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                entries.accept(new ConversationEntry(frame.line(), null, List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                entries.accept(ConversationRecord.read(frame.line(), frame.text(), zone));
            }
        }
    }
}
