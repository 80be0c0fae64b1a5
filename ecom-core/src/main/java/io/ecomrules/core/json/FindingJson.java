package io.ecomrules.core.json;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON, with their words. */
public final class FindingJson {

    private FindingJson() {}

    /**
     * Gives a finding as an object: clause, code, rule, severity, message and evidence.
     *
     * @param finding the finding
     * @param messages the words for its message
     * @return the object
     */
    public static ObjectNode tree(Finding finding, Messages messages) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("clause", finding.clause().value());
        node.put("code", finding.code());
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().code());
        node.put("message", messages.text(finding));
        var evidence = node.putObject("evidence");
        finding.evidence().forEach((name, value) -> {
            if (value instanceof Evidence.Table table) {
                var rows = evidence.putObject(name);
                table.rows().forEach(rows::put);
            } else {
                evidence.put(name, value.toString());
            }
        });
        return node;
    }

    static Finding read(JsonFields fields) {
        var evidence = new LinkedHashMap<String, Evidence>();
        fields.object("evidence")
                .node()
                .properties()
                .forEach(entry -> evidence.put(entry.getKey(), evidence(entry.getValue())));
        var rule = fields.isNull("rule") ? null : fields.text("rule");
        return fields.reading(
                "/",
                () -> new Finding(
                        ClauseId.of(fields.text("clause")),
                        fields.text("code"),
                        rule,
                        Severity.parse(fields.text("severity")),
                        evidence));
    }

    private static Evidence evidence(JsonNode node) {
        if (!node.isObject()) {
            return new Evidence.Text(node.asString());
        }
        var rows = new LinkedHashMap<String, String>();
        node.properties().forEach(row -> rows.put(row.getKey(), row.getValue().asString()));
        return new Evidence.Table(rows);
    }
}
