package io.ecomrules.cli.input;

import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Uploads and texts as JSON Lines. */
public final class ContentFile {

    private static final Map<String, Set<String>> UPLOAD = Map.of("", Set.of("id", "path", "name", "mediaType"));
    private static final Map<String, Set<String>> TEXT = Map.of("", Set.of("id", "text"));

    private ContentFile() {}

    /**
     * Reads every upload in order, one at a time.
     *
     * @param bytes the file's content
     * @param entries takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static void uploads(byte[] bytes, Consumer<UploadEntry> entries) {
        read(
                bytes,
                frame -> entries.accept(
                        frame.problem() == null
                                ? upload(frame.line(), frame.text())
                                : new UploadEntry(frame.line(), null, List.of(frame.problem()))));
    }

    /**
     * Reads every text in order, one at a time.
     *
     * @param bytes the file's content
     * @param entries takes the records
     * @throws InvalidInputException if the file is empty or no text in UTF-8
     */
    public static void texts(byte[] bytes, Consumer<TextEntry> entries) {
        read(
                bytes,
                frame -> entries.accept(
                        frame.problem() == null
                                ? text(frame.line(), frame.text())
                                : new TextEntry(frame.line(), null, List.of(frame.problem()))));
    }

    private static void read(byte[] bytes, Consumer<Frame> frames) {
        TextFiles.check(bytes);
        TextFiles.firstCharacter(bytes);
        var lines = new LineFrames(bytes);
        while (lines.hasNext()) {
            var frame = lines.next();
            if (frame.problem() != null || !frame.text().isBlank()) {
                frames.accept(frame);
            }
        }
    }

    private static UploadEntry upload(int line, String text) {
        var json = NestedJson.read(text, UPLOAD);
        var problems = new ArrayList<Problem>(json.problems());
        if (json.isWhole()) {
            var reader = new FieldReader(json.cells()::get, problems);
            var id = whole(problems, "id", reader.required("id"));
            var path = whole(problems, "path", reader.required("path"));
            var name = whole(problems, "name", reader.text("name"));
            var mediaType = whole(problems, "mediaType", reader.text("mediaType"));
            if (problems.isEmpty() && id != null && path != null) {
                var claim = new UploadClaim(id, name, mediaType);
                return new UploadEntry(line, new UploadEntry.Upload(claim, path), List.of());
            }
        }
        return new UploadEntry(line, null, problems);
    }

    private static TextEntry text(int line, String record) {
        var json = NestedJson.read(record, TEXT);
        var problems = new ArrayList<Problem>(json.problems());
        if (json.isWhole()) {
            var reader = new FieldReader(json.cells()::get, problems);
            var id = whole(problems, "id", reader.required("id"));
            if (json.cells().get("text") == null) {
                reader.refuse("missing-field", "text", "");
            }
            var text = whole(problems, "text", reader.text("text"));
            if (problems.isEmpty() && id != null) {
                return new TextEntry(line, new TextEntry.Content(id, text == null ? "" : text), List.of());
            }
        }
        return new TextEntry(line, null, problems);
    }

    /** Half a character is told with its field, since no encoding can write it back. */
    private static @Nullable String whole(List<Problem> problems, String field, @Nullable String text) {
        if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(Problem.of("lone-surrogate", "field", field));
        }
        return text;
    }
}
