package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Recorded statements: JSON Lines, or one object laid out over many lines. */
public final class RecordFile {

    private RecordFile() {}

    /**
     * A record as it stands in the file.
     *
     * @param line the line it starts on, from 1
     * @param json the record; empty where it cannot be used
     * @param problem why it cannot be used, or null
     */
    public record Found(int line, String json, @Nullable Problem problem) {}

    /**
     * Reads every record in order.
     *
     * @param bytes the file's content
     * @param records takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static void read(byte[] bytes, Consumer<Found> records) {
        TextFiles.check(bytes);
        TextFiles.firstCharacter(bytes);
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.text().strip().equals("{")) {
                var whole = Frame.of(bytes, Utf8.start(bytes), bytes.length, frame.line());
                records.accept(new Found(whole.line(), whole.text(), whole.problem()));
                return;
            }
            if (frame.problem() != null || !frame.text().isBlank()) {
                records.accept(new Found(frame.line(), frame.text(), frame.problem()));
            }
        }
    }
}
