package io.ecomrules.cli;

import io.ecomrules.cli.output.JsonLines;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.json.FindingJson;
import io.ecomrules.rules.simulation.AcceptanceChange;
import io.ecomrules.rules.simulation.AcceptanceImpact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a simulation of uploads or passwords found, as lines of JSON: those of which something else would be said, then the sums. */
final class AcceptanceImpactJson {

    private final JsonLines out;
    private final Locale locale;

    AcceptanceImpactJson(JsonLines out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(AcceptanceImpact impact, int refused) {
        impact.changes().forEach(change -> out.line(change(change)));
        out.object(json -> summary(json, impact, refused));
    }

    private String change(AcceptanceChange change) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", change.id());
        node.putObject("present").put("accepted", change.present().isAccepted());
        node.putObject("proposed").put("accepted", change.proposed().isAccepted());
        findings(node.putArray("gone"), change.gone());
        findings(node.putArray("found"), change.found());
        return node.toString();
    }

    private void findings(ArrayNode node, List<Finding> findings) {
        findings.forEach(finding -> node.add(FindingJson.tree(finding, Messages.in(locale))));
    }

    private static void summary(JsonGenerator json, AcceptanceImpact impact, int refused) {
        ChangeJson.pack(json, "present", impact.present());
        ChangeJson.pack(json, "proposed", impact.proposed());
        json.writeNumberProperty("judged", impact.judged());
        json.writeNumberProperty("refused", refused);
        json.writeNumberProperty("changed", impact.changes().size());
        json.writeNumberProperty("newlyRefused", impact.newlyRefused().size());
        json.writeNumberProperty("newlyAccepted", impact.newlyAccepted().size());
        counts(json, "gone", impact.gone());
        counts(json, "found", impact.found());
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) {
        json.writeName(name);
        json.writeStartObject();
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
