package io.ecomrules.core.json;

import io.ecomrules.core.content.Screening;
import io.ecomrules.core.content.UploadReport;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is to say about uploads and texts as JSON. */
public final class ContentJson {

    private ContentJson() {}

    /**
     * Writes a report on an upload on one line.
     *
     * @param report the report
     * @param locale the language of messages
     * @return an object
     */
    public static String write(UploadReport report, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", report.id());
        node.put("kind", report.kind().code());
        node.put("mediaType", report.mediaType());
        node.put("bytes", report.bytes());
        node.put("accepted", report.accepted());
        return with(node, report.findings(), locale);
    }

    /**
     * Writes what came of screening a text on one line.
     *
     * @param screening what came of it
     * @param locale the language of messages
     * @return an object
     */
    public static String write(Screening screening, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", screening.id());
        node.put("accepted", screening.accepted());
        node.put("decision", screening.decision().code());
        var notScreened = node.putArray("notScreened");
        screening.notScreened().forEach(category -> notScreened.add(category.code()));
        return with(node, screening.findings(), locale);
    }

    private static String with(ObjectNode node, List<Finding> found, Locale locale) {
        var findings = node.putArray("findings");
        found.forEach(finding -> findings.add(places(FindingJson.tree(finding, Messages.in(locale)))));
        return node.toString();
    }

    /** Places in a text are numbers, as they are in the evidence of conversations. */
    private static ObjectNode places(ObjectNode finding) {
        if (finding.get("evidence") instanceof ObjectNode evidence) {
            for (var place : List.of("from", "to")) {
                var written = evidence.get(place);
                if (written != null) {
                    evidence.put(place, Integer.parseInt(written.asString()));
                }
            }
        }
        return finding;
    }
}
