package io.ecomrules.core.json;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Seal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Links of a chain of events as lines of JSON. A link is written in one way only, and what is written in another is not read. */
public final class LinkJson {

    private LinkJson() {}

    /**
     * Writes a link.
     *
     * @param link the link
     * @return an object without line endings, the same for the same link
     */
    public static String write(Link link) {
        var event = link.event();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("number", link.number());
        node.put("at", event.at().toString());
        node.put("type", event.type());
        node.put("subject", event.subject());
        node.put("by", event.by());
        var content = node.putObject("content");
        event.content().values().forEach(content::put);
        node.put("previous", link.previous().value());
        node.put("seal", link.seal().value());
        return node.toString();
    }

    /**
     * Reads a link. Whether its seal is right is not asked.
     *
     * @param json the whole line
     * @return the link, as it says
     * @throws InvalidInputException with {@code malformed-journal-line}, or {@code malformed-record} for a field that cannot be read
     */
    public static Link read(String json) {
        ObjectNode node;
        try {
            node = (ObjectNode) StatementReader.STRICT.readTree(json);
        } catch (JacksonException | ClassCastException malformed) {
            throw malformed();
        }
        var fields = new JsonFields(node, "");
        var content = new TreeMap<String, String>();
        var named = fields.object("content");
        named.node().propertyNames().forEach(name -> content.put(name, named.text(name)));
        var link = fields.reading(
                "",
                () -> new Link(
                        fields.count("number"),
                        new Seal(fields.text("previous")),
                        new LoggedEvent(
                                fields.text("type"),
                                fields.text("subject"),
                                fields.text("by"),
                                Instant.parse(fields.text("at")),
                                new Fields(content)),
                        new Seal(fields.text("seal"))));
        if (!write(link).equals(json)) {
            throw malformed();
        }
        return link;
    }

    /**
     * Tells whether a text is the beginning of a line and was not finished.
     *
     * @param text what was written
     * @param number the number of the line
     * @return true if it begins like a line with that number, or is the beginning of that, and its object does not end
     */
    public static boolean isUnfinished(String text, long number) {
        var begin = "{\"number\":" + number + ",";
        if (text.length() < begin.length()) {
            return begin.startsWith(text);
        }
        return text.startsWith(begin) && !isClosed(text);
    }

    /** Whether the first object ends; by hand, because a text may end in the middle of an escape. */
    private static boolean isClosed(String text) {
        boolean isInText = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"') {
                isInText = !isInText;
            } else if (isInText) {
                i += each == '\\' ? 1 : 0;
            } else if (each == '{') {
                depth++;
            } else if (each == '}' && --depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static InvalidInputException malformed() {
        return new InvalidInputException(List.of(Problem.of("malformed-journal-line")));
    }
}
