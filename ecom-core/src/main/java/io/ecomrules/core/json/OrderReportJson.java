package io.ecomrules.core.json;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.order.OrderReport;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is to say about an order as JSON, instants with the offset of the report's zone. */
public final class OrderReportJson {

    private OrderReportJson() {}

    /**
     * Writes a report on one line.
     *
     * @param report the report
     * @param locale the language of messages
     * @return an object
     */
    public static String write(OrderReport report, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", report.order());
        var verdicts = node.putArray("verdicts");
        for (var verdict : report.verdicts()) {
            var each = verdicts.addObject();
            each.put("clause", verdict.clause().value());
            each.put("status", verdict.status().code());
            put(each, "dueAt", verdict.dueAt(), report.zone());
            put(each, "at", verdict.at(), report.zone());
        }
        var findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.add(FindingJson.tree(finding, Messages.in(locale))));
        return node.toString();
    }

    private static void put(ObjectNode node, String name, @Nullable Instant instant, ZoneId zone) {
        if (instant != null) {
            node.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone)));
        }
    }
}
