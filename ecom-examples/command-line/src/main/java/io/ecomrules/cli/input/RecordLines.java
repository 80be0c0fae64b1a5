package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.List;
import java.util.function.Consumer;

/** Records as JSON Lines. */
public final class RecordLines {

    private RecordLines() {}

    /**
     * Reads a line.
     *
     * @param <T> what records say
     */
    @FunctionalInterface
    public interface Format<T> {

        /**
         * Reads a line.
         *
         * @param line its number
         * @param text what it says
         * @return the record, or what is wrong with it
         */
        Parsed<T> read(int line, String text);
    }

    /**
     * Reads every record in order, one at a time.
     *
     * @param bytes the file's content
     * @param format reads a line
     * @param records takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static <T> void read(byte[] bytes, Format<T> format, Consumer<Parsed<T>> records) {
        TextFiles.check(bytes);
        TextFiles.firstCharacter(bytes);
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                records.accept(new Parsed<>(frame.line(), null, List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                records.accept(format.read(frame.line(), frame.text()));
            }
        }
    }
}
