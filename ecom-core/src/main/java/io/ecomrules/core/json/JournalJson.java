package io.ecomrules.core.json;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.JournalEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries of a journal as lines of JSON, each of which carries the hash of the one before and its own: {@code hash} is that of the line
 * without it.
 */
public final class JournalJson {

    private JournalJson() {}

    /**
     * Writes an entry without its own hash.
     *
     * @param number its number, from 1
     * @param entry the entry
     * @param previous the hash of the entry before
     * @return an object without line endings, the same for the same entry
     */
    public static String write(int number, JournalEntry entry, String previous) {
        return tree(number, entry, previous).toString();
    }

    /**
     * Puts the hash to a line.
     *
     * @param line what {@link #write} wrote
     * @param hash its hash
     * @return the whole line
     */
    public static String withHash(String line, String hash) {
        return line.substring(0, line.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }

    /**
     * A line that was read.
     *
     * @param number its number
     * @param entry the entry
     * @param previous the hash of the entry before, as the line says
     * @param hash its own hash, as the line says
     */
    public record Line(int number, JournalEntry entry, String previous, String hash) {}

    /**
     * Reads a line.
     *
     * @param json the whole line
     * @return what it says
     * @throws InvalidInputException with {@code malformed-json} or a field that cannot be read
     */
    public static Line read(String json) {
        ObjectNode node;
        try {
            node = (ObjectNode) StatementReader.STRICT.readTree(json);
        } catch (JacksonException | ClassCastException malformed) {
            throw new InvalidInputException(List.of(Problem.of("malformed-journal-line")));
        }
        var fields = new JsonFields(node, "");
        var entry = fields.reading(
                "",
                () -> new JournalEntry(
                        Instant.parse(fields.text("at")),
                        event(fields.text("event")),
                        fields.isNull("pack") ? null : pack(fields.object("pack")),
                        fields.text("by"),
                        fields.isNull("approvedBy") ? null : fields.text("approvedBy"),
                        fields.text("note"),
                        fields.texts("changes")));
        return new Line(fields.whole("number"), entry, fields.text("previous"), fields.text("hash"));
    }

    private static PackReference pack(JsonFields fields) {
        return new PackReference(fields.text("id"), fields.text("version"), fields.text("sha256"));
    }

    private static JournalEntry.Event event(String code) {
        return Arrays.stream(JournalEntry.Event.values())
                .filter(event -> event.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + code + "."));
    }

    private static ObjectNode tree(int number, JournalEntry entry, String previous) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("number", number);
        node.put("at", entry.at().toString());
        node.put("event", entry.event().code());
        var pack = entry.pack();
        if (pack == null) {
            node.putNull("pack");
        } else {
            node.putObject("pack")
                    .put("id", pack.id())
                    .put("version", pack.version())
                    .put("sha256", pack.sha256());
        }
        node.put("by", entry.by());
        node.put("approvedBy", entry.approvedBy());
        node.put("note", entry.note());
        var changes = node.putArray("changes");
        entry.changes().forEach(changes::add);
        node.put("previous", previous);
        return node;
    }
}
