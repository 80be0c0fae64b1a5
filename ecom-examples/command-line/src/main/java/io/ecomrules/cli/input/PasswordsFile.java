package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.List;
import java.util.function.Consumer;

/** Passwords as JSON Lines. */
public final class PasswordsFile {

    private PasswordsFile() {}

    /**
     * Reads every record in order, one at a time.
     *
     * @param bytes the file's content
     * @param entries takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static void read(byte[] bytes, Consumer<PasswordEntry> entries) {
        TextFiles.check(bytes);
        TextFiles.firstCharacter(bytes);
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                entries.accept(PasswordEntry.refused(frame.line(), List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                entries.accept(PasswordRecord.read(frame.line(), frame.text()));
            }
        }
    }
}
