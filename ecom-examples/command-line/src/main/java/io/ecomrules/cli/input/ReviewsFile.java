package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Decisions about findings as JSON Lines. */
public final class ReviewsFile {

    private ReviewsFile() {}

    /**
     * Reads every record in order.
     *
     * @param bytes the file's content; no line at all means that nobody has decided anything
     * @param zone the zone of instants without an offset
     * @return the records, those that cannot be used among them
     * @throws InvalidInputException if the file is no text in UTF-8
     */
    public static List<ReviewEntry> read(byte[] bytes, ZoneId zone) {
        TextFiles.check(bytes);
        var entries = new ArrayList<ReviewEntry>();
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                entries.add(new ReviewEntry(frame.line(), null, List.of(frame.problem())));
            } else if (!frame.text().isBlank()) {
                entries.add(ReviewRecord.read(frame.line(), frame.text(), zone));
            }
        }
        return entries;
    }
}
