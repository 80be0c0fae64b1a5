package io.ecomrules.core.json;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.password.PasswordReport;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/** What there is to say about a password as JSON. */
public final class PasswordReportJson {

    private PasswordReportJson() {}

    /**
     * Writes a report on one line.
     *
     * @param id the host's name for the record
     * @param report the report
     * @param locale the language of messages
     * @return an object
     */
    public static String write(String id, PasswordReport report, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("accepted", report.isAccepted());
        var findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.add(FindingJson.tree(finding, Messages.in(locale))));
        return node.toString();
    }
}
