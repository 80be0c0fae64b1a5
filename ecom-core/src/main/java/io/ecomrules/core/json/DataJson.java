package io.ecomrules.core.json;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.core.quality.JudgedRecord;
import io.ecomrules.core.quality.Treatment;
import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of incoming data as JSON. */
public final class DataJson {

    private DataJson() {}

    /**
     * Writes what becomes of a record on one line.
     *
     * @param judged the record
     * @param locale the language of messages
     * @return an object
     */
    public static String write(JudgedRecord judged, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("line", judged.line());
        node.put("key", judged.key());
        node.put("treatment", judged.treatment().code());
        var findings = node.putArray("findings");
        judged.findings().forEach(finding -> findings.add(FindingJson.tree(finding, Messages.in(locale))));
        return node.toString();
    }

    /**
     * Writes the counts, what is wrong with the data as a whole, and what to mend first on one line.
     *
     * @param summary the summary
     * @param locale the language of messages
     * @return an object with the one field {@code summary}
     */
    public static String write(DataSummary summary, Locale locale) {
        var whole = JsonNodeFactory.instance.objectNode();
        var node = whole.putObject("summary");
        counts(node, summary);
        var flaws = node.putObject("flaws");
        summary.flaws().forEach((flaw, count) -> flaws.put(flaw.code(), count));
        var missing = node.putObject("missing");
        summary.columns().forEach(missing::put);
        if (!summary.totals().isEmpty()) {
            var totals = node.putObject("totals");
            var all = summary.totals().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            totals.put("in", all.toPlainString());
            for (var treatment : Treatment.values()) {
                totals.put(
                        name(treatment),
                        summary.totals()
                                .getOrDefault(treatment, BigDecimal.ZERO)
                                .toPlainString());
            }
        }
        if (!summary.days().isEmpty()) {
            node.put("from", summary.days().firstKey().toString());
            node.put("to", summary.days().lastKey().toString());
        }
        var findings = node.putArray("findings");
        summary.findings().forEach(finding -> findings.add(FindingJson.tree(finding, Messages.in(locale))));
        advice(node, summary, locale);
        return whole.toString();
    }

    private static void counts(ObjectNode node, DataSummary summary) {
        node.put("in", summary.records().in());
        for (var treatment : Treatment.values()) {
            node.put(name(treatment), summary.records().of(treatment));
        }
        node.put("documents", summary.documents());
        node.put("cancellations", summary.cancellations());
    }

    private static String name(Treatment treatment) {
        return switch (treatment) {
            case KEPT -> "kept";
            case FLAGGED -> "flagged";
            case SET_ASIDE -> "setAside";
        };
    }

    private static void advice(ObjectNode node, DataSummary summary, Locale locale) {
        var all = node.putArray("advice");
        for (var advice : summary.advice()) {
            var each = all.addObject();
            each.put("code", advice.flaw().code());
            each.put("severity", advice.severity().code());
            each.put("setsAside", advice.setsAside());
            each.put("records", advice.records());
            each.put("share", JsonNumbers.text(advice.share()));
            each.put("systematic", advice.systematic());
            each.put("message", advice.text(locale));
        }
    }
}
